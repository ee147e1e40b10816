package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged font is told as one; the library would take any number for a size or a place. */
class FontFlawTest {
  private static final Path WHOLE = Path.of("src/main/resources/fonts/SourceCodePro-Regular.ttf");

  private static boolean isRefused(byte[] font) {
    return FontFlaw.of(new ExtraFont("font", font)).isPresent();
  }

  /** The library would embed it half, fail at its end, or ask for an array of negative size. */
  @ParameterizedTest
  @CsvSource({
    "hmtx, LENGTH, 0x80008FF8",
    "loca, TAG, 0x6C787861",
    "loca, LENGTH, 0x80000000",
    "glyf, PLACE, 0x7FFFFF00",
    "cmap, PLACE, 0x00FFFFFF",
    "head, TAG, 0x78787878"
  })
  void refusesTablesThatLeadAstray(String table, Field field, String value) throws IOException {
    byte[] font = Files.readAllBytes(WHOLE);
    ByteBuffer.wrap(font).putInt(record(font, table) + field.offset, Long.decode(value).intValue());
    assertThat(FontFlaw.of(new ExtraFont("font", font)).map(FontFlaw::wrong))
        .contains("cannot be read as a font");
  }

  /** Of a table's entry in the directory. */
  enum Field {
    TAG(0),
    CHECKSUM(4),
    PLACE(8),
    LENGTH(12);

    private final int offset;

    Field(int offset) {
      this.offset = offset;
    }
  }

  private static int record(byte[] font, String table) {
    int record = 12;
    while (!new String(font, record, 4, StandardCharsets.ISO_8859_1).equals(table)) {
      record += 16;
    }
    return record;
  }

  /** Bytes changed, lost or overwritten, by seed: {@code -Dfonts=200} tries as many. */
  @Test
  void saysOfEveryDamageWhetherTheFontIsOfUse() throws IOException {
    byte[] whole = Files.readAllBytes(WHOLE);
    assertThat(isRefused(whole)).isFalse();
    Random random = new Random(20261127);
    long refused =
        IntStream.range(0, Integer.getInteger("fonts", 24))
            .filter(number -> isRefused(damaged(whole, random)))
            .count();
    assertThat(refused).isPositive();
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] font = whole.clone();
    switch (random.nextInt(4)) {
      case 0 -> {
        return Arrays.copyOf(font, random.nextInt(font.length));
      }
      case 1 -> change(font, font.length, 1 + random.nextInt(20), random);
      case 2 -> change(font, 600, 1 + random.nextInt(6), random);
      default -> {
        int from = random.nextInt(font.length);
        int to = Math.min(font.length, from + random.nextInt(2000));
        Arrays.fill(font, from, to, (byte) (random.nextBoolean() ? 0xFF : 0));
      }
    }
    return font;
  }

  private static void change(byte[] font, int within, int many, Random random) {
    for (int each = 0; each < many; each++) {
      font[random.nextInt(within)] = (byte) random.nextInt(256);
    }
  }
}
