package dev.decisionmatrix.workbook;

import dev.decisionmatrix.analysis.Analysis;
import dev.decisionmatrix.analysis.WhatIfs;
import dev.decisionmatrix.analysis.WhatIfs.Letter;
import java.util.Optional;

/**
 * The words by which the control finds which what-if is in use: {@code nothing}, or its letter and
 * name. Only the letter counts.
 */
public final class WhatIfChoices {
  public static final String NOTHING = "nothing";

  /** Between letter and name. */
  public static final String APART = ": ";

  private final WhatIfs given;

  public WhatIfChoices(WhatIfs given) {
    this.given = given;
  }

  /** The word for what is in use. */
  public static String inUse(Analysis analysis) {
    WhatIfs given = analysis.scenario().whatIfs();
    return new WhatIfChoices(given).of(given.inUse());
  }

  public String of(Optional<Letter> one) {
    return one.map(this::of).orElse(NOTHING);
  }

  private String of(Letter letter) {
    String name = given.set(letter).name();
    return name.isEmpty() ? letter.name() : letter.name() + APART + name;
  }
}
