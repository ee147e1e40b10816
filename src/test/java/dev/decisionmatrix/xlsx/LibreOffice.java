package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** LibreOffice without a screen; starts once for all scenarios of a call. */
public final class LibreOffice implements Engine {
  private static final OutsideTool SOFFICE =
      new OutsideTool(
          "soffice",
          "SOFFICE",
          "install libreoffice-calc and libreoffice-script-provider-python"
              + " or set SOFFICE to its path");

  /** Runs inside LibreOffice: over a pipe, reading a sheet takes a thousand times as long. */
  private static final String SCRIPT =
      "vnd.sun.star.script:recalculate.py$recalculate?language=Python&location=user";

  /** Two at a time would fight over memory, not run faster. */
  private static final Object ONE_AT_A_TIME = new Object();

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
    return inFolder(folder -> calculate(folder, workbook, scenarios));
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
        Path user = Files.createDirectories(folder.resolve("profile/user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS);
        synchronized (ONE_AT_A_TIME) {
          return work.in(folder);
        }
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(soffice + " could not be used", e);
    }
  }

  private static List<SheetValues> calculate(Path folder, byte[] workbook, List<Changes> scenarios)
      throws IOException {
    Files.write(folder.resolve("workbook.xlsx"), Changes.none().appliedTo(workbook));
    Files.writeString(folder.resolve("scenarios.json"), Typed.json(scenarios));
    Path scripts = Files.createDirectories(folder.resolve("profile/user/Scripts/python"));
    try (InputStream script =
        Objects.requireNonNull(LibreOffice.class.getResourceAsStream("recalculate.py"))) {
      Files.copy(script, scripts.resolve("recalculate.py"));
    }
    OutsideTool.Outcome outcome =
        SOFFICE.run(List.of(profile(folder), "--headless", "--norestore", SCRIPT));
    Path failure = folder.resolve("failure.txt");
    if (Files.exists(failure)) {
      throw new AssertionError("LibreOffice gave up: " + Files.readString(failure));
    }
    SOFFICE.requirePart(
        Files.exists(folder.resolve("0.json")), "LibreOffice's Python, which says: " + outcome);
    SheetValues delivered = SheetValues.stored(workbook);
    List<SheetValues> results = new ArrayList<>();
    for (int place = 0; place < scenarios.size(); place++) {
      results.add(delivered.become(Typed.values(folder.resolve(place + ".json"))));
    }
    return results;
  }

  private static String profile(Path folder) {
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
