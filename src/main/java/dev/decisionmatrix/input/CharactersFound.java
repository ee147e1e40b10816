package dev.decisionmatrix.input;

import dev.decisionmatrix.problem.Code;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.problem.Problems;
import dev.decisionmatrix.problem.Visible;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells where the characters stand that no font can show: each at its first place, those of a line
 * together.
 */
public final class CharactersFound {
  private static final String HELP =
      "add a font with `--font FILE`, or write it in other characters";
  private static final int NAMED = 5;

  private final Problems problems = new Problems();
  private final Set<Integer> wanted;

  private CharactersFound(Collection<Integer> characters) {
    this.wanted = new LinkedHashSet<>(characters);
  }

  /** Warnings in the order of the places; what stands nowhere as such is told of the folder. */
  public static List<Problem> of(List<FileContent> files, Collection<Integer> characters) {
    CharactersFound places = new CharactersFound(characters);
    files.forEach(places::lookIn);
    places.tellRest();
    return places.problems.all();
  }

  private void lookIn(FileContent file) {
    Decoder.read(file, new Problems())
        .ifPresent(
            text -> lookIn(new InputText(text.path(), text.text(), text.encoding(), problems)));
  }

  private void lookIn(InputText file) {
    String text = file.text();
    for (int at = 0; at < text.length() && !wanted.isEmpty(); ) {
      int point = text.codePointAt(at);
      int next = at + Character.charCount(point);
      if (wanted.contains(point)) {
        List<Integer> found = take(text.substring(at, file.lines().end(file.lines().lineOf(at))));
        file.report(Code.GLYPH_MISSING, new Span(at, next), new Message(words(found), HELP));
      }
      at = next;
    }
  }

  /** The characters looked for, in the order of the text; they are looked for no more. */
  private List<Integer> take(String text) {
    List<Integer> found = new ArrayList<>();
    text.codePoints().filter(wanted::remove).forEach(found::add);
    return found;
  }

  private void tellRest() {
    if (!wanted.isEmpty()) {
      problems.add(
          new Problem(
              Code.GLYPH_MISSING,
              Place.ofFile("."),
              words(List.copyOf(wanted)),
              HELP,
              Optional.empty()));
    }
  }

  private static String words(List<Integer> points) {
    String shown =
        String.join(" ", points.stream().limit(NAMED).map(Visible::name).toList())
            + (points.size() > NAMED ? " ..." : "");
    if (points.size() == 1) {
      return "no font can show `%s`; the report has `%s` instead"
          .formatted(Character.toString(points.get(0)), shown);
    }
    return "no font can show %s characters of this line; the report has `%s` instead"
        .formatted(Integer.toString(points.size()), shown);
  }
}
