package dev.decisionmatrix.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.cells.WorkbookPlan;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A damaged package: a finding at once, or undamaged where it counts. */
class ReadZipTest {
  private static final WorkbookPlan PLAN = SamplePlans.everything();
  private static final byte[] WRITTEN = XlsxWriter.write(PLAN);

  private static boolean isFound(byte[] damaged) {
    return !WorkbookAudit.of(damaged, PLAN).isEmpty();
  }

  @Test
  void readsEveryPartAsAnotherReaderDoes() throws Unreadable, IOException {
    ReadZip zip = ReadZip.of(WRITTEN);
    Map<String, byte[]> parts = PackedParts.of(WRITTEN);
    assertThat(zip.names()).containsExactlyElementsOf(parts.keySet());
    for (String name : zip.names()) {
      assertThat(zip.part(name)).isEqualTo(parts.get(name));
    }
  }

  @Test
  void refusesAPackageThatIsCutOffAnywhere() {
    for (int length = 0; length < WRITTEN.length; length += 97) {
      assertThat(isFound(Arrays.copyOf(WRITTEN, length))).as("of %d bytes", length).isTrue();
    }
    for (int missing = 1; missing < 120; missing++) {
      int length = WRITTEN.length - missing;
      assertThat(isFound(Arrays.copyOf(WRITTEN, length))).as("%d missing", missing).isTrue();
    }
  }

  @Test
  void refusesAPackageWithSomethingMore() {
    byte[] longer = Arrays.copyOf(WRITTEN, WRITTEN.length + 1);
    assertThat(isFound(longer)).isTrue();
    byte[] twice = Arrays.copyOf(WRITTEN, 2 * WRITTEN.length);
    System.arraycopy(WRITTEN, 0, twice, WRITTEN.length, WRITTEN.length);
    assertThat(isFound(twice)).isTrue();
    assertThat(isFound(new byte[0])).isTrue();
    assertThat(isFound(new byte[WRITTEN.length])).isTrue();
  }

  /**
   * A bit that no part depends on, such as what fills up the last byte of a compressed one, may be
   * either way: every part is the same, byte for byte.
   */
  @Test
  void findsAFlippedBitUnlessEveryPartIsAsItWas() throws IOException {
    Map<String, byte[]> parts = PackedParts.of(WRITTEN);
    int directory = WRITTEN.length - 1_500;
    for (int at = 0; at < WRITTEN.length; at += at < directory ? 41 : 1) {
      byte[] flipped = WRITTEN.clone();
      flipped[at] ^= (byte) (1 << at % 8);
      if (!isFound(flipped)) {
        assertThat(PackedParts.of(flipped)).as("byte %d", at).containsExactlyEntriesOf(parts);
      }
    }
  }
}
