package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/**
 * Gnumeric without a screen; starts once a scenario, which is quick. What it saves leaves a text
 * such as {@code _x0041_} without the escape that keeps Excel and POI from reading a letter in it.
 */
public final class Gnumeric implements Engine {
  private static final OutsideTool SSCONVERT =
      new OutsideTool("ssconvert", "SSCONVERT", "install gnumeric or set SSCONVERT to its path");

  static {
    // Styles that it saves repeat themselves more than POI takes for honest.
    ZipSecureFile.setMinInflateRatio(0.001);
  }

  @Override
  public List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios) {
    SSCONVERT.orSkip();
    SheetValues delivered = SheetValues.stored(workbook);
    List<SheetValues> results = new ArrayList<>();
    Changes.eachAppliedTo(
        workbook, scenarios, changed -> results.add(delivered.become(recalculated(changed))));
    return results;
  }

  /** The workbook as somebody saves it who changed some cells. */
  public static byte[] saved(byte[] workbook, Changes changes) {
    return saved(
        changes.appliedTo(workbook),
        file -> {
          try {
            return Files.readAllBytes(file);
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }

  /** POI's reader would take longer than Gnumeric itself. */
  private static Map<String, Object> recalculated(byte[] workbook) {
    return saved(workbook, SavedValues::of);
  }

  private static <T> T saved(byte[] workbook, Function<Path, T> reader) {
    try {
      Path given = Files.createTempFile("given", ".xlsx");
      Path saved = Files.createTempFile("saved", ".xlsx");
      try {
        Files.write(given, workbook);
        OutsideTool.Outcome outcome =
            SSCONVERT.run(
                List.of(
                    "--recalc",
                    "--export-type=Gnumeric_Excel:xlsx2",
                    given.toString(),
                    saved.toString()));
        if (outcome.code() != 0) {
          throw new AssertionError("Gnumeric gave up: " + outcome);
        }
        return reader.apply(saved);
      } finally {
        Files.deleteIfExists(given);
        Files.deleteIfExists(saved);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The only sheet as Gnumeric shows it: a line for each row. */
  static List<String> shown(byte[] workbook) {
    try {
      Path given = Files.createTempFile("given", ".xlsx");
      Path text = Files.createTempFile("shown", ".txt");
      try {
        Files.write(given, workbook);
        OutsideTool.Outcome outcome =
            SSCONVERT.run(
                List.of(
                    "--export-type=Gnumeric_stf:stf_assistant",
                    "--export-options=format=preserve quoting-mode=never separator=;",
                    given.toString(),
                    text.toString()));
        if (outcome.code() != 0) {
          throw new AssertionError("Gnumeric gave up: " + outcome);
        }
        return Files.readAllLines(text);
      } finally {
        Files.deleteIfExists(given);
        Files.deleteIfExists(text);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
