package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Criterion;
import dev.decisionmatrix.model.Scale;
import dev.decisionmatrix.model.ShowAs;
import dev.decisionmatrix.problem.Code;
import java.util.List;
import java.util.Optional;

/** Reads the key {@code show-as}: {@code sum}, or the end of the scale that scores are shown of. */
record ShowAsYaml(InputText text, Noted<String> given) {
  static final String KEY = "show-as";
  private static final String SUM = "sum";
  private static final double HUNDRED = 100;

  static Optional<ShowAsYaml> read(InputText text, YamlMap map) {
    return map.text(KEY).map(given -> new ShowAsYaml(text, given));
  }

  /**
   * What it means, or points of 100 where that has to be told.
   *
   * @param otherwise the scale of criteria that share none
   */
  ShowAs on(List<Criterion> criteria, Scale otherwise) {
    Scale scale = Criterion.commonScale(criteria, otherwise);
    if (Names.key(given.value()).equals(SUM)) {
      return ShowAs.SUM;
    }
    Optional<Double> end =
        Amount.of(given.value()) instanceof Amount.Given amount && !amount.isPercent()
            ? Optional.of(amount.value())
            : Optional.empty();
    if (end.filter(number -> number == scale.best()).isPresent()) {
      return ShowAs.MEAN;
    }
    if (end.filter(number -> number == HUNDRED).isEmpty()) {
      tell(scale);
    }
    return ShowAs.POINTS;
  }

  private void tell(Scale scale) {
    String best = ScaleWords.number(scale.best());
    text.report(
        Code.KEY_WORD,
        given.span(),
        new Message(
            "`%s` cannot be `%s`: the ratings run from %s to %s"
                .formatted(KEY, given.value(), ScaleWords.number(scale.worst()), best),
            ("write `%s` for the weighted mean of the ratings, `sum` for their weighted sum, or"
                    + " `100` for points of 100 alone")
                .formatted(best)));
  }
}
