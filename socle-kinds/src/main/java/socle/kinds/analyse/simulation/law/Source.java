package socle.kinds.analyse.simulation.law;

/// Where the values of an input come from.
public sealed interface Source permits Amount, MetricInput, LawSpec, Empirical {}
