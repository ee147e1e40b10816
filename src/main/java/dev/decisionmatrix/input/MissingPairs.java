package dev.decisionmatrix.input;

import dev.decisionmatrix.model.Judgements;
import dev.decisionmatrix.problem.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Tells which pairs of a matrix nobody compared, and whether the others are enough. */
final class MissingPairs<T> {
  /** More are counted, and the first named. */
  private static final int NAMED = 6;

  private final PairwiseMatrix.Compared<T> compared;
  private final Judgements<T> judgements;

  MissingPairs(PairwiseMatrix.Compared<T> compared, Judgements<T> judgements) {
    this.compared = compared;
    this.judgements = judgements;
  }

  /** False where nothing says how some things compare with the others. */
  boolean tell() {
    List<List<T>> parts = judgements.parts();
    if (parts.size() > 1) {
      tellParts(parts);
    } else if (!judgements.missing().isEmpty()) {
      tellMissing(judgements.missing());
    }
    return parts.size() <= 1;
  }

  private void tellParts(List<List<T>> parts) {
    List<Judgements.Pair<T>> joining = new ArrayList<>();
    for (List<T> part : parts.subList(1, parts.size())) {
      joining.add(new Judgements.Pair<>(parts.get(0).get(0), part.get(0)));
    }
    String asked = pairs(joining);
    String fill =
        joining.size() == 1
            ? "compare one of each, such as %s: write in %s how many times as %s `%s` is"
                .formatted(
                    asked,
                    cell(joining.get(0)).name(),
                    compared.quality(),
                    compared.id(joining.get(0).row()))
            : "compare at least %s more pairs, such as %s: write how many times as %s the row's is"
                .formatted(joining.size(), asked, compared.quality());
    compared
        .table()
        .report(
            Code.JUDGEMENTS_APART,
            cell(joining.get(0)),
            new Message(
                "nobody compared "
                    + parts.stream().map(this::named).collect(Collectors.joining(" with "))
                    + ", not even through others",
                fill));
  }

  private void tellMissing(List<Judgements.Pair<T>> missing) {
    int all = judgements.pairs().size();
    boolean one = missing.size() == 1;
    String which =
        missing.size() <= NAMED ? pairs(missing) : "the first is " + pairs(missing.subList(0, 1));
    boolean unchecked = all - missing.size() == judgements.things().size() - 1;
    compared
        .table()
        .report(
            Code.JUDGEMENTS_INCOMPLETE,
            cell(missing.get(0)),
            new Message(
                "%s of %s pairs %s not compared: %s"
                    .formatted(missing.size(), all, one ? "is" : "are", which),
                (unchecked
                            ? "the others say what %s, and nothing shows whether they agree;"
                            : "the others say what %s;")
                        .formatted(one ? "it is likely to be" : "they are likely to be")
                    + (" fill in " + (one ? "the cell" : "the cells") + " if you can")));
  }

  private Cell cell(Judgements.Pair<T> pair) {
    return compared.cell(pair.row(), pair.column());
  }

  private String named(List<T> part) {
    return Names.listed(part.stream().map(compared::id).toList());
  }

  private String pairs(List<Judgements.Pair<T>> pairs) {
    return pairs.stream()
        .map(
            pair -> "`%s` with `%s`".formatted(compared.id(pair.row()), compared.id(pair.column())))
        .limit(NAMED)
        .collect(Collectors.joining(", "));
  }
}
