package dev.decisionmatrix.xlsx;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** LibreOffice without a screen; starts once for all scenarios of a call. */
public final class LibreOffice implements Engine {
  private static final OutsideTool SOFFICE =
      new OutsideTool("soffice", "SOFFICE", "install libreoffice-calc or set SOFFICE to its path");

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

  @Override
  public List<SheetValues> recalculateEach(byte[] workbook, List<Changes> scenarios) {
    List<byte[]> changed = scenarios.stream().map(changes -> changes.appliedTo(workbook)).toList();
    return converted(changed, "xlsx:Calc MS Excel 2007 XML", "xlsx").stream()
        .map(SheetValues::stored)
        .toList();
  }

  /** The workbook as LibreOffice would print it. */
  public static byte[] pdf(byte[] workbook) {
    return converted(List.of(workbook), "pdf", "pdf").get(0);
  }

  private static List<byte[]> converted(List<byte[]> workbooks, String filter, String extension) {
    SOFFICE.orSkip();
    try {
      Path folder = Files.createTempDirectory("libreoffice");
      try {
        synchronized (ONE_AT_A_TIME) {
          return convert(folder, workbooks, filter, extension);
        }
      } finally {
        delete(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> convert(
      Path folder, List<byte[]> workbooks, String filter, String extension) throws IOException {
    Path user = Files.createDirectories(folder.resolve("profile/user"));
    Files.writeString(user.resolve("registrymodifications.xcu"), ALWAYS);
    Path in = Files.createDirectory(folder.resolve("in"));
    Path out = Files.createDirectory(folder.resolve("out"));
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                filter,
                "--outdir",
                out.toString()));
    for (int i = 0; i < workbooks.size(); i++) {
      Path file = in.resolve(i + ".xlsx");
      Files.write(file, workbooks.get(i));
      arguments.add(file.toString());
    }
    OutsideTool.Outcome outcome = SOFFICE.run(arguments);
    List<byte[]> results = new ArrayList<>();
    for (int i = 0; i < workbooks.size(); i++) {
      Path result = out.resolve(i + "." + extension);
      if (!Files.exists(result)) {
        throw new AssertionError("LibreOffice wrote nothing: " + outcome);
      }
      results.add(Files.readAllBytes(result));
    }
    return results;
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
