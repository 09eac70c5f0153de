/** English words of news that the other tables lack, with what French calls them: "word=mot/autre mot", separated by commas, in alphabetical order. */
export const EVERYDAY_20 = `
administer=administrer/gérer, admire=admirer, apparent=apparent/visible, attraction=attraction/curiosité/manège,
collection=collecte/quête/recueil/ramassage, creative=créatif, excited=exciter/enthousiaste/impatient, influence=poids/pouvoir/peser/influencer,
involved=impliquer/mêlé/concerné/participer, junior=cadet/jeune/espoir, maximum=maximal/plafond, payout=indemnité/versement/indemnisation,
prime=premier/principal, suffering=douleur/souffrir/souffrances
`;
