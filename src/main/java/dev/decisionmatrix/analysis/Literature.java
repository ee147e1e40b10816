package dev.decisionmatrix.analysis;

import dev.decisionmatrix.model.GroupRule;
import dev.decisionmatrix.model.PairwiseWeights;
import dev.decisionmatrix.model.RankWeights;
import dev.decisionmatrix.model.RawWeights;
import dev.decisionmatrix.model.TreeWeights;
import java.util.ArrayList;
import java.util.List;

/** What the methods that a decision makes use of were published in, by author. */
public final class Literature {
  private Literature() {}

  public static List<String> of(Analysis analysis) {
    List<String> all = new ArrayList<>();
    boolean several = analysis.ranking().contenders().size() > 1;
    boolean teams = analysis.teams().size() > 1;
    boolean ranked = weighs(analysis, RankWeights.class);
    boolean tree = weighs(analysis, TreeWeights.class);
    boolean paired = tree || weighs(analysis, PairwiseWeights.class);
    boolean compared = !analysis.decision().inPairs().isEmpty();
    boolean ideal = compared && Priorities.isIdeal(analysis.decision());
    boolean geometric = teams && analysis.groupRule() == GroupRule.GEOMETRIC;
    add(
        all,
        ranked,
        "Barron, F. H., Barrett, B. E. (1996). Decision quality using ranked attribute weights."
            + " Management Science 42(11).");
    add(
        all,
        ideal,
        "Belton, V., Gear, T. (1983). On a short-coming of Saaty's method of analytic hierarchies."
            + " Omega 11(3).");
    add(
        all,
        teams,
        "Borda, J.-C. de (1781). M\u00e9moire sur les \u00e9lections au scrutin. Histoire de"
            + " l'Acad\u00e9mie royale des sciences.");
    add(
        all,
        several,
        "Brans, J. P., Vincke, P. (1985). A preference ranking organisation method. Management"
            + " Science 31(6).");
    add(
        all,
        geometric,
        "Forman, E., Peniwati, K. (1998). Aggregating individual judgments and priorities with the"
            + " analytic hierarchy process. European Journal of Operational Research 108(1).");
    add(
        all,
        completes(analysis),
        "Harker, P. T. (1987). Incomplete pairwise comparisons in the analytic hierarchy process."
            + " Mathematical Modelling 9(11).");
    add(
        all,
        several,
        "Hwang, C. L., Yoon, K. (1981). Multiple Attribute Decision Making. Springer.");
    add(
        all,
        several,
        "Joe, S., Kuo, F. Y. (2008). Constructing Sobol sequences with better two-dimensional"
            + " projections. SIAM Journal on Scientific Computing 30(5).");
    all.add("Keeney, R. L., Raiffa, H. (1976). Decisions with Multiple Objectives. Wiley.");
    add(
        all,
        teams,
        "Kendall, M. G., Babington Smith, B. (1939). The problem of m rankings. Annals of"
            + " Mathematical Statistics 10(3).");
    add(all, several, "Lahdelma, R., Salminen, P. (2001). SMAA-2. Operations Research 49(3).");
    add(
        all,
        several,
        "Opricovic, S., Tzeng, G. H. (2004). Compromise solution by MCDM methods. European Journal"
            + " of Operational Research 156(2).");
    add(
        all,
        paired || compared,
        "Saaty, T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill.");
    add(
        all,
        tree,
        "Winterfeldt, D. von, Edwards, W. (1986). Decision Analysis and Behavioral Research."
            + " Cambridge University Press.");
    return all;
  }

  /** Whether pairs that nobody compared were completed. */
  public static boolean completes(Analysis analysis) {
    return analysis.teams().stream()
        .anyMatch(
            team ->
                team.comparisons().values().stream().anyMatch(pairs -> !pairs.missing().isEmpty()));
  }

  private static boolean weighs(Analysis analysis, Class<? extends RawWeights> kind) {
    return analysis.decision().teams().stream()
        .anyMatch(team -> team.raw().kinds().anyMatch(kind::isInstance));
  }

  private static void add(List<String> all, boolean used, String publication) {
    if (used) {
      all.add(publication);
    }
  }
}
