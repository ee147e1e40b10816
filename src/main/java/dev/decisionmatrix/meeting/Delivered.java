package dev.decisionmatrix.meeting;

import dev.decisionmatrix.cells.Input.Content;
import dev.decisionmatrix.model.Decision;
import dev.decisionmatrix.model.InputFile;
import dev.decisionmatrix.saved.SavedCell;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedSheet;
import dev.decisionmatrix.saved.SavedWorkbook;
import dev.decisionmatrix.workbook.DeliveredInput;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the workbook itself says that it was delivered with: each input on its sheet Changes, the
 * decision and the files on its sheet About.
 */
final class Delivered {
  private static final Pattern CLAIM =
      Pattern.compile("(Rating of c|C)laim (\\d{1,9}) \\((.*)\\)( counts)?", Pattern.DOTALL);
  private static final String WHAT_IF = "What-if ";
  private static final String RATING_TO_TRY = "Rating to try ";
  private static final String SHA = "SHA-256 ";
  private static final String DECISION = "Decision";
  private static final String MADE_BY = "Made by";

  private final Map<String, List<Content>> inputs = new LinkedHashMap<>();
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> hashes = new LinkedHashMap<>();
  private final List<Tried> tried = new ArrayList<>();
  private Optional<String> decision = Optional.empty();

  /**
   * What people try in the workbook alone.
   *
   * @param where {@code What if E11}
   */
  record Tried(String name, String where, Content delivered) {}

  Delivered(SavedWorkbook book) {
    for (SavedSheet sheet : book.sheets()) {
      Labels labels = new Labels(sheet);
      labels
          .heads("Input", "Where", "As delivered", "Now", "Differs")
          .ifPresent(heads -> readInputs(labels, heads));
      readOrigin(labels);
    }
  }

  private void readInputs(Labels labels, Labels.Heads heads) {
    SavedSheet sheet = labels.sheet();
    for (int row = heads.row() + 1; row < sheet.rows(); row++) {
      String name = labels.at(row, heads.column("Input"));
      SavedCell was = sheet.at(row, heads.column("As delivered"));
      if (!name.isEmpty() && !was.isFormula()) {
        String where = labels.at(row, heads.column("Where"));
        content(was.value()).ifPresent(content -> put(name, where, content));
      }
    }
  }

  private void put(String name, String where, Content content) {
    if (name.startsWith(WHAT_IF) || name.startsWith(RATING_TO_TRY)) {
      tried.add(new Tried(name, where, content));
    }
    inputs.computeIfAbsent(name, any -> new ArrayList<>()).add(content);
    Matcher claim = CLAIM.matcher(name);
    if (claim.matches()) {
      String of = claim.group(1).startsWith("R") ? "rating " : "counts ";
      names.putIfAbsent(of + claim.group(2), name);
    }
  }

  private static Optional<Content> content(Value value) {
    if (value instanceof Value.Figure figure) {
      return Optional.of(new Content.Figure(figure.figure()));
    }
    if (value instanceof Value.Text text) {
      return Optional.of(
          text.text().strip().equals(DeliveredInput.BLANK)
              ? new Content.Blank()
              : new Content.Text(text.text()));
    }
    return Optional.empty();
  }

  private void readOrigin(Labels labels) {
    for (SavedSheet.Placed one : labels.sheet().filled()) {
      String text = Labels.tidy(one.cell().text());
      String name = labels.at(one.row(), one.column() - 1);
      if (text.startsWith(SHA)) {
        hashes.putIfAbsent(name, text.substring(SHA.length()));
      } else if (name.equals(DECISION)
          && labels.at(one.row() - 1, one.column() - 1).equals(MADE_BY)) {
        decision = decision.or(() -> Optional.of(text));
      }
    }
  }

  /**
   * Under its name on the sheet Changes.
   *
   * @param twin how many of that name to pass over
   */
  Optional<Content> input(String name, int twin) {
    return inputs.getOrDefault(Labels.tidy(name), List.of()).stream().skip(twin).findFirst();
  }

  /**
   * The name of a claim's input, whatever the claim is about.
   *
   * @param number of the claim in the workbook
   */
  Optional<String> ratingOf(int number) {
    return Optional.ofNullable(names.get("rating " + number));
  }

  Optional<String> countsOf(int number) {
    return Optional.ofNullable(names.get("counts " + number));
  }

  /** In the order of their list. */
  List<Tried> tried() {
    return tried;
  }

  /** Whether every file is still the one from which the workbook was built. */
  boolean isOf(Decision read) {
    return read.files().stream().allMatch(this::isAsBuilt);
  }

  boolean isAsBuilt(InputFile file) {
    return file.sha256().equals(hashes.get(file.path()));
  }

  /** Whether the list of inputs is still there. */
  boolean isListed() {
    return !inputs.isEmpty();
  }

  /** The id of the decision. */
  Optional<String> decision() {
    return decision;
  }
}
