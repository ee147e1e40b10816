package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * LibreOffice without a screen. The first call starts it, and it serves all others of a process.
 */
public final class LibreOffice implements Engine {
  static final OutsideTool SOFFICE =
      new OutsideTool(
          "soffice",
          "SOFFICE",
          "install libreoffice-calc and libreoffice-script-provider-python"
              + " or set SOFFICE to its path");

  /** Always recalculate files of Excel on loading. */
  private static final String ALWAYS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <oor:items xmlns:oor="http://openoffice.org/2001/registry"
          xmlns:xs="http://www.w3.org/2001/XMLSchema"
          xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
          <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
        </item>
      </oor:items>
      """;

  /** Loads the workbook once; each scenario is typed into it, read, and taken back. */
  @Override
  public List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios) {
    return inFolder(
        folder -> {
          calculate(folder, workbook, scenarios);
          SheetValues delivered = SheetValues.stored(workbook);
          List<SheetValues> results = new ArrayList<>();
          for (int place = 0; place < scenarios.size(); place++) {
            results.add(delivered.become(Typed.values(folder.resolve(place + ".json"))));
          }
          return results;
        });
  }

  /** The workbook as somebody saves it who changed some cells. */
  public static byte[] saved(byte[] workbook, Changes changes) {
    return inFolder(
        folder -> {
          Files.createFile(folder.resolve("save"));
          calculate(folder, workbook, List.of(changes));
          return Files.readAllBytes(folder.resolve("0.xlsx"));
        });
  }

  /** The workbook as LibreOffice would print it. */
  public static byte[] pdf(byte[] workbook) {
    return inFolder(folder -> print(folder, workbook));
  }

  private interface Work<T> {
    T in(Path folder) throws IOException;
  }

  private static <T> T inFolder(Work<T> work) {
    Path soffice = SOFFICE.orSkip();
    try {
      Path folder = Files.createTempDirectory("libreoffice");
      try {
        return work.in(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(soffice + " could not be used", e);
    }
  }

  private static void calculate(Path folder, byte[] workbook, List<Changes> scenarios)
      throws IOException {
    Files.write(folder.resolve("workbook.xlsx"), Changes.none().appliedTo(workbook));
    Files.writeString(folder.resolve("scenarios.json"), Typed.json(scenarios));
    RunningOffice.calculate(folder);
    Path failure = folder.resolve("failure.txt");
    if (Files.exists(failure)) {
      throw new AssertionError("LibreOffice gave up: " + Files.readString(failure));
    }
  }

  /** The argument that has it keep its settings below a folder. */
  static String profile(Path folder) throws IOException {
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS);
    return "-env:UserInstallation=" + folder.resolve("profile").toUri();
  }

  private static byte[] print(Path folder, byte[] workbook) throws IOException {
    Path file = Files.write(folder.resolve("workbook.xlsx"), workbook);
    OutsideTool.Outcome outcome =
        SOFFICE.run(
            List.of(
                profile(folder),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString()));
    Path printed = folder.resolve("workbook.pdf");
    if (!Files.exists(printed)) {
      throw new AssertionError("LibreOffice printed nothing: " + outcome);
    }
    return Files.readAllBytes(printed);
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
