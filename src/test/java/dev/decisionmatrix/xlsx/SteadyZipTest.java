package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SteadyZipTest {
  private static final byte[] PACKAGE = XlsxWriter.write(SamplePlans.everything());

  @TempDir Path folder;

  static byte[] part(byte[] packed, String name) throws IOException {
    return Optional.ofNullable(PackedParts.of(packed).get(name))
        .orElseThrow(() -> new AssertionError("no part " + name));
  }

  /** By way of the directory at the end, where a stream reads what stands before each part. */
  @Test
  void everyPartCanBeReadThroughTheDirectory() throws IOException {
    Path file = Files.write(folder.resolve("package.zip"), PACKAGE);
    List<String> names = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : (Iterable<ZipEntry>) zip.stream().map(ZipEntry.class::cast)::iterator) {
        names.add(entry.getName());
        assertThat(zip.getInputStream(entry).readAllBytes())
            .isEqualTo(part(PACKAGE, entry.getName()))
            .hasSize((int) entry.getSize());
        assertThat(entry.getTimeLocal().toString()).isEqualTo("1980-01-01T00:00");
      }
    }
    assertThat(names).startsWith("[Content_Types].xml", "_rels/.rels").hasSizeGreaterThan(15);
  }

  @Test
  void isTheSameWhenDoneAgain() throws IOException {
    assertThat(PackedParts.packed(PackedParts.of(PACKAGE))).isEqualTo(PACKAGE);
  }
}
