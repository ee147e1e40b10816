package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.WhatIfs.Letter;
import dev.decisionmatrix.cells.NameRef;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The defined names of a workbook: where people and programs find things in any decision. */
public enum Name {
  OPTIONS("Options"),
  CRITERIA("Criteria"),
  TEAMS("Teams"),
  RAW_WEIGHT("RawWeight"),
  TEAM_POWER("TeamPower"),
  RATER_POWER("RaterPower"),
  MUST_REACH("MustReach"),
  MUST_REACH_SUBTOTAL("MustReachSubtotal"),
  JUDGEMENTS("Judgements"),
  POINT_RATING("PointRating"),
  POINT_WORTH("PointWorth"),
  COST_TRIED("CostTried"),
  COST_AT_MOST("CostAtMost"),
  TEAM_WEIGHT("TeamWeight"),
  GROUP_WEIGHT("GroupWeight"),
  WHAT_IF("WhatIf"),
  WHAT_IF_WEIGHT("WhatIfWeight"),
  WHAT_IF_GROUP("WhatIfGroup"),
  WHAT_IF_MODE("WhatIfMode"),
  WHAT_IF_NAME("WhatIfName"),
  WHAT_IF_RATING("WhatIfRating"),
  WEIGHT("Weight"),
  RATING("Rating"),
  VALUE("Value"),
  CONTRIBUTION("Contribution"),
  SCORE("Score"),
  SCORE_SHOWN("ScoreShown"),
  RANK("Rank"),
  LOWEST("Lowest"),
  HIGHEST("Highest"),
  DISPUTED_LOWEST("DisputedLowest"),
  DISPUTED_HIGHEST("DisputedHighest"),
  COVERAGE("Coverage"),
  LEAD_SHARE("LeadShare"),
  TEAM_SCORE("TeamScore"),
  TEAM_RANK("TeamRank"),
  STABLE_FROM("StableFrom"),
  STABLE_TO("StableTo"),
  CLAIM_RATING("ClaimRating"),
  CLAIM_COUNTS("ClaimCounts"),
  SOURCE_COUNTS("SourceCounts"),
  WEIGHTS_OF("WeightsOf"),
  SCENARIO("Scenario"),
  MISSING_EVIDENCE("MissingEvidence"),
  COMBINE("Combine"),
  RATERS("RatersCount"),
  CLOSE_CALL("CloseCall"),
  GOOD_ENOUGH("GoodEnough"),
  MUST_REACH_TOTAL("MustReachTotal"),
  OFF_BY("OffBy"),
  LEADER("Leader"),
  MARGIN("Margin"),
  VERDICT("Verdict"),
  CHECKS_HOLD("ChecksHold"),
  INPUTS_CHANGED("InputsChanged");

  /** In those decisions only that use what they name. */
  public static final Set<Name> WHERE_USED =
      Collections.unmodifiableSet(
          EnumSet.of(
              RATERS,
              RATER_POWER,
              SCORE_SHOWN,
              WHAT_IF_GROUP,
              MUST_REACH_TOTAL,
              MUST_REACH_SUBTOTAL,
              POINT_RATING,
              POINT_WORTH,
              COST_TRIED,
              COST_AT_MOST,
              JUDGEMENTS));

  private final String text;

  Name(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  /** Its part in one of the what-ifs: a single range, for programs that know no others. */
  public String of(Letter letter) {
    return text + letter;
  }

  /** The same on one of several sheets, counted from 1. */
  public String of(int number) {
    return text + number;
  }

  public NameRef ref() {
    return new NameRef(text);
  }
}
