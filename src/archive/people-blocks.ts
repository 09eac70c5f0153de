import { byOrder, type Cluster, family, type Home, inOrder, type LinkedEntity } from "./people-entities.ts";
import {
  bearersAmong,
  bearersIn,
  clusterBefore,
  isBearer,
  isSameNamed,
  longNames,
  type Named,
  peopleOf,
  standsAlone,
} from "./people-groups.ts";
import { roleKeys } from "./people-roles.ts";
import type { Steps } from "./steps.ts";

/** Between two steps, so many entities are looked at. */
const OFTEN = 500;

interface Family {
  members: LinkedEntity[];
  named: readonly Named[];
}

/** All who may have one family name. */
interface Sound {
  named: Named[];
  /** Those of whom only the family name is said. */
  alone: LinkedEntity[];
  links: readonly (readonly [Named, Named])[];
  groups: ReadonlyMap<string, Cluster>;
}

interface Role {
  /** Named people to whom an article gives it. */
  bearers: LinkedEntity[];
  /** Places where it stands without a name. */
  roles: LinkedEntity[];
  groups: ReadonlyMap<string, Cluster>;
}

/** Who is who among entities of many articles, kept so that a change costs what it touches. */
export interface Blocks {
  /**
   * Takes articles out and in. Gives back every cluster that has other members than before; those without members are gone. Afterwards `cluster` of each
   * entity says who it is. The clusters are those that all articles together give, whatever came before.
   */
  update(removed: readonly Home[], added: readonly Home[]): Steps<ReadonlySet<Cluster>>;
}

/**
 * Groups entities by what can make them one: institutions by key, people by family name, then by the sounds of all their names, roles by their words.
 * Each such block is worked out from its own entities (in order) and from the clusters of the step before, so that only blocks that a change reaches are
 * worked out anew.
 */
export function makeBlocks(): Blocks {
  const organisations = new Map<string, Cluster>();
  const families = new Map<string, Family>();
  const sounds = new Map<string, Sound>();
  const roles = new Map<string, Role>();

  const familyOf = (key: string): Family => made(families, key, () => ({ members: [], named: [] }));
  const soundOf = (key: string): Sound =>
    made(sounds, key, () => ({ named: [], alone: [], links: [], groups: NO_GROUPS }));
  const roleOf = (key: string): Role => made(roles, key, () => ({ bearers: [], roles: [], groups: NO_GROUPS }));

  return {
    *update(removed, added) {
      const changed = new Set<Cluster>();
      const moved: LinkedEntity[] = [];
      const touched = {
        organisations: new Set<string>(),
        families: new Set<string>(),
        alone: new Set<string>(),
        roles: new Set<string>(),
      };
      const set = (one: LinkedEntity, cluster: Cluster) => {
        if (one.cluster === cluster) return;
        if (one.cluster) changed.add(one.cluster);
        changed.add(cluster);
        one.cluster = cluster;
        cluster.members.push(one);
        moved.push(one);
      };

      let count = 0;
      for (const { entities } of removed) {
        for (const one of entities) {
          one.gone = true;
          if (one.cluster) changed.add(one.cluster);
          if (one.kind === "organisation") touched.organisations.add(one.key);
          if (one.kind === "person" && one.words.length > 1) touched.families.add(family(one.words));
          else if (one.kind === "person" && standsAlone(one)) touched.alone.add(family(one.words));
          for (const key of roleKeys(one)) touched.roles.add(key);
        }
        if (++count % 100 === 0) yield;
      }
      for (const { entities } of added) {
        for (const one of entities) {
          if (one.kind === "organisation") set(one, made(organisations, one.key, emptyCluster));
          else if (one.kind === "person" && one.words.length > 1) {
            const key = family(one.words);
            touched.families.add(key);
            familyOf(key).members.push(one);
          } else if (one.kind === "person" && standsAlone(one)) {
            const key = family(one.words);
            touched.alone.add(key);
            soundOf(key).alone.push(one);
          } else if (one.kind === "person" || roleKeys(one).length === 0) set(one, emptyCluster());
          for (const key of roleKeys(one)) {
            touched.roles.add(key);
            const { bearers, roles: places } = roleOf(key);
            const list = one.kind === "role" ? places : bearers;
            if (list[list.length - 1] !== one) list.push(one);
          }
        }
        if (++count % 100 === 0) yield;
      }

      const named = yield* renamed(touched.families);
      const dirty = yield* rejoined(named, set);
      for (const sound of touched.alone) dirty.add(sound);
      yield* settleAlone(dirty, set);
      const homes = new Set<Home>();
      for (const one of moved) {
        for (const key of roleKeys(one)) touched.roles.add(key);
        if (one.kind === "person") homes.add(one.home);
        if (++count % OFTEN === 0) yield;
      }
      // Whether the bearer of a role is named beside it.
      for (const { entities } of homes) {
        for (const one of entities) if (one.kind === "role") for (const key of roleKeys(one)) touched.roles.add(key);
        if (++count % OFTEN === 0) yield;
      }
      yield* settleRoles(touched.roles, set);
      for (const cluster of changed) {
        cluster.members = inOrder(cluster.members.filter((one) => one.cluster === cluster && !one.gone));
        if (++count % OFTEN === 0) yield;
      }
      for (const key of touched.organisations)
        if (organisations.get(key)?.members.length === 0) organisations.delete(key);
      return changed;
    },
  };

  /** Works out the people of some family names. Gives back those who are new or gone. */
  function* renamed(keys: ReadonlySet<string>): Steps<Set<Named>> {
    const different = new Set<Named>();
    let count = 0;
    for (const key of keys) {
      const block = familyOf(key);
      block.members = inOrder(block.members.filter((one) => !one.gone));
      const before = new Map(block.named.map((one) => [one.members[0]!, one]));
      const now = peopleOf(block.members).map((one) => {
        const same = before.get(one.members[0]!);
        return same && isSameNamed(same, one) ? same : one;
      });
      const kept = new Set(now);
      for (const one of block.named) {
        if (kept.has(one)) continue;
        one.gone = true;
        different.add(one);
      }
      const old = new Set(block.named);
      for (const one of now) {
        if (old.has(one)) continue;
        different.add(one);
        for (const sound of one.sounds) soundOf(sound).named.push(one);
      }
      block.named = now;
      if (now.length === 0) families.delete(key);
      count += block.members.length;
      if (count > OFTEN) {
        count = 0;
        yield;
      }
    }
    return different;
  }

  /** Joins the people whom long names show to be one, around those that are `different`. Gives back the sounds where somebody is somebody else now. */
  function* rejoined(
    different: ReadonlySet<Named>,
    set: (one: LinkedEntity, cluster: Cluster) => void,
  ): Steps<Set<string>> {
    const dirty = new Set<string>();
    const around = new Set<Named>();
    for (const one of different) {
      for (const sound of one.sounds) dirty.add(sound);
      if (!one.gone) around.add(one);
    }
    yield;
    let count = 0;
    for (const sound of dirty) {
      const block = soundOf(sound);
      block.named = block.named.filter((one) => !one.gone).sort((a, b) => byOrder(a.members[0]!, b.members[0]!));
      const links = longNames(block.named);
      for (const one of block.links.flat()) {
        one.links = one.links.filter((link) => link.sound !== sound);
        if (!one.gone) around.add(one);
      }
      for (const [a, b] of links) {
        a.links = [...a.links, { sound, other: b }];
        b.links = [...b.links, { sound, other: a }];
        around.add(a).add(b);
      }
      block.links = links;
      if (++count % OFTEN === 0) yield;
    }
    const seen = new Set<Named>();
    const claimed = new Set<Cluster>();
    for (const start of around) {
      if (seen.has(start)) continue;
      const joined = [start];
      seen.add(start);
      for (const one of joined) {
        for (const { other } of one.links) {
          if (seen.has(other)) continue;
          seen.add(other);
          joined.push(other);
        }
      }
      // The cluster goes on as the one that most likely was its own, so that little moves.
      const cluster = clusterBefore(joined, claimed) ?? { members: [] };
      claimed.add(cluster);
      for (const one of joined) {
        for (const member of one.members) set(member, cluster);
        count += one.members.length;
        if (one.cluster === cluster) continue;
        one.cluster = cluster;
        for (const sound of one.sounds) dirty.add(sound);
      }
      if (count > OFTEN) {
        count = 0;
        yield;
      }
    }
    return dirty;
  }

  function* settleAlone(keys: ReadonlySet<string>, set: (one: LinkedEntity, cluster: Cluster) => void): Steps<void> {
    let count = 0;
    for (const key of keys) {
      const block = soundOf(key);
      block.alone = inOrder(block.alone.filter((one) => !one.gone));
      const groups = new Map<string, Cluster>();
      const bearersOf = bearersIn(block.named);
      for (const one of block.alone) {
        const bearers = bearersOf(one);
        if (bearers.size === 1) for (const cluster of bearers) set(one, cluster);
        else {
          const group = `${one.gender}:${bearers.size > 0 ? one.home.article.id : ""}`;
          set(one, regrouped(groups, block.groups, group));
        }
        if (++count % 50 === 0) yield;
      }
      block.groups = groups.size === 0 ? NO_GROUPS : groups;
      if (block.alone.length === 0 && block.named.length === 0) sounds.delete(key);
    }
  }

  function* settleRoles(keys: ReadonlySet<string>, set: (one: LinkedEntity, cluster: Cluster) => void): Steps<void> {
    let count = 0;
    for (const key of keys) {
      const block = roleOf(key);
      block.bearers = inOrder(block.bearers.filter((one) => !one.gone));
      block.roles = inOrder(block.roles.filter((one) => !one.gone));
      const bearers = block.roles.length === 0 ? undefined : bearersAmong(block.bearers);
      const groups = new Map<string, Cluster>();
      for (const one of block.roles) {
        if (bearers && isBearer(bearers, one)) set(one, bearers.cluster);
        else set(one, regrouped(groups, block.groups, `${one.plural}:${one.gender}:${one.indefinite}`));
      }
      block.groups = groups.size === 0 ? NO_GROUPS : groups;
      if (block.bearers.length === 0 && block.roles.length === 0) roles.delete(key);
      count += 1 + block.bearers.length + block.roles.length;
      if (count > OFTEN) {
        count = 0;
        yield;
      }
    }
  }
}

const emptyCluster = (): Cluster => ({ members: [] });
const NO_GROUPS: ReadonlyMap<string, Cluster> = new Map();

function made<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

/** The cluster of a group, as it was or new. */
function regrouped(groups: Map<string, Cluster>, before: ReadonlyMap<string, Cluster>, key: string): Cluster {
  return made(groups, key, () => before.get(key) ?? { members: [] });
}
