package dev.decisionmatrix.saved;

import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Place;
import dev.decisionmatrix.problem.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A workbook as somebody saved it, whatever the program. */
public final class SavedWorkbook {
  private final List<SavedSheet> sheets;
  private final List<SavedName> names;

  SavedWorkbook(List<SavedSheet> sheets, List<SavedName> names) {
    this.sheets = List.copyOf(sheets);
    this.names = List.copyOf(names);
  }

  /**
   * Reads a file; what is no workbook, or none that can be read safely, is a problem.
   *
   * @param isWanted by its name, whether a sheet is read at all
   * @throws IOException when the disk or its permissions keep the file from us
   */
  public static Outcome<SavedWorkbook> read(Path file, Predicate<String> isWanted)
      throws IOException {
    try {
      FileKind.check(file);
      try (Archive archive = Archive.open(file)) {
        return new Outcome.Ok<>(read(archive, isWanted), List.of());
      }
    } catch (Unopened why) {
      return new Outcome.Rejected<>(
          List.of(
              new Problem(
                  why.code(),
                  Place.ofFile(file.toString()),
                  why.words(),
                  why.help(),
                  Optional.empty())));
    }
  }

  private static SavedWorkbook read(Archive archive, Predicate<String> isWanted) {
    WorkbookPart workbook = WorkbookPart.read(archive);
    List<String> texts = TextsPart.read(archive, workbook.texts());
    List<SavedCell.Shown> formats = FormatsPart.read(archive, workbook.formats());
    List<SavedSheet> sheets = new ArrayList<>();
    Room room = new Room();
    for (WorkbookPart.Listed listed : workbook.sheets()) {
      if (isWanted.test(listed.name())) {
        sheets.add(new SheetPart(archive, listed, texts, formats, room).read());
      }
    }
    return new SavedWorkbook(sheets, workbook.names());
  }

  /** In the order of their tabs. */
  public List<SavedSheet> sheets() {
    return sheets;
  }

  public List<SavedName> names() {
    return names;
  }

  /** Ignoring case, as all programs do. */
  public Optional<SavedSheet> sheet(String name) {
    return sheets.stream().filter(sheet -> sheet.name().equalsIgnoreCase(name)).findFirst();
  }

  /**
   * Where a name leads; the workbook's before that of a sheet. Some programs change its case,
   * others make it a sheet's own.
   */
  public List<SavedName.Area> named(String name) {
    return names.stream()
        .filter(one -> one.name().equalsIgnoreCase(name))
        .findFirst()
        .map(SavedName::areas)
        .orElse(List.of());
  }
}
