package dev.decisionmatrix.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFilesTest {
  private static final Path BUNDLED = Path.of("src/main/resources/fonts/DejaVuSans.ttf");

  @TempDir Path folder;
  private Path wiki;

  @BeforeEach
  void startADecision() {
    wiki = Folders.example(folder, "wiki");
  }

  private Run build(Path... fonts) {
    Object[] arguments = new Object[4 + 2 * fonts.length];
    System.arraycopy(new Object[] {"build", wiki, "-o", folder.resolve("out")}, 0, arguments, 0, 4);
    for (int k = 0; k < fonts.length; k++) {
      arguments[4 + 2 * k] = "--font";
      arguments[5 + 2 * k] = fonts[k];
    }
    return Run.of(arguments);
  }

  @Nested
  class ACharacterThatNoFontHas {
    @Test
    void isToldWhereItStandsFirstWithThoseOfItsLine() throws IOException {
      Folders.edit(wiki.resolve("options.csv"), "Wiki", "Wiki 王小王");
      Folders.edit(wiki.resolve("criteria.csv"), "Easy editing", "Easy 王 山");
      Run run = build();
      assertThat(run.exit()).isZero();
      assertThat(run.err())
          .contains(
              """
              /options.csv:2:11: warning[G201]: no font can show 2 characters of this line; the report has `[U+738B] [U+5C0F]` instead
                2 | wiki,Wiki 王小王,""")
          .contains("/criteria.csv:2:21: warning[G201]: no font can show `山`; the report has")
          .contains("  = help: add a font with `--font FILE`, or write it in other characters");
    }

    @Test
    void isFoundInAFileOfAnotherEncoding() throws IOException {
      Path options = wiki.resolve("options.csv");
      String text = Folders.text(options).replace("Wiki", "Wiki 王");
      Files.write(options, ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE));
      assertThat(build().err()).contains("/options.csv:2:11: warning[G201]");
    }
  }

  @Nested
  class AFontOfOnesOwn {
    @Test
    void changesNothingWhereTheBundledOnesSuffice() throws IOException {
      build();
      byte[] plain = Files.readAllBytes(folder.resolve("out/wiki.pdf"));
      assertThat(build(BUNDLED, BUNDLED).err()).isEmpty();
      assertThat(folder.resolve("out/wiki.pdf")).hasBinaryContent(plain);
    }

    @Test
    void showsWhatTheBundledOnesCannot() throws IOException {
      Folders.edit(wiki.resolve("options.csv"), "Wiki", "Wiki 王");
      assertThat(build().err()).contains("[U+738B]");
      assertThat(build(copy("wang.ttf", withGlyphFor('王'))).err()).isEmpty();
    }

    /** The bundled font, with a glyph of it given to another character. */
    private byte[] withGlyphFor(int point) throws IOException {
      byte[] font = bundled();
      ByteBuffer buffer = ByteBuffer.wrap(font);
      int cmap = table(buffer, 0x636D6170);
      for (int record = cmap + 4; ; record += 8) {
        int map = cmap + buffer.getInt(record + 4);
        if (buffer.getShort(map) == 12) {
          int group = map + 16;
          while (buffer.getInt(group) <= point) {
            group += 12;
          }
          buffer.putInt(group, point).putInt(group + 4, point);
          return font;
        }
      }
    }

    @Test
    void mayComeFirstInACollection() throws IOException {
      assertThat(build(copy("c.ttc", collection(Files.readAllBytes(BUNDLED)))).err()).isEmpty();
    }

    private byte[] collection(byte[] font) {
      int shift = 16;
      ByteBuffer all = ByteBuffer.allocate(font.length + shift);
      all.put("ttcf".getBytes(StandardCharsets.ISO_8859_1)).putInt(0x10000).putInt(1).putInt(shift);
      all.put(font);
      int tables = all.getShort(shift + 4);
      for (int k = 0; k < tables; k++) {
        int place = shift + 12 + 16 * k + 8;
        all.putInt(place, all.getInt(place) + shift);
      }
      return all.array();
    }
  }

  @Nested
  class IsRefused {
    private void refused(Path font, String told) throws IOException {
      Run run = build(font);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains(told).contains("  = help: ").doesNotContain("Exception");
      assertThat(Folders.names(folder.resolve("out"))).isEmpty();
    }

    @Test
    void whatIsNotThere() throws IOException {
      refused(folder.resolve("none.ttf"), "there is no font file `");
      refused(folder, "there is no font file `");
    }

    @Test
    void whatIsNoFont() throws IOException {
      refused(wiki.resolve("options.csv"), "is no TrueType or OpenType font");
      refused(copy("empty.ttf", new byte[0]), "is no TrueType or OpenType font");
      refused(copy("web.woff2", "wOF2 and so on".getBytes(StandardCharsets.UTF_8)), "web font");
    }

    @Test
    void whatIsDamaged() throws IOException {
      byte[] half = ByteBuffer.allocate(100_000).put(bundled(), 0, 100_000).array();
      refused(copy("half.ttf", half), "cannot be read as a font");
      refused(
          copy("half.ttc", "ttcf0000000000000000".getBytes(StandardCharsets.UTF_8)),
          "cannot be read as a font");
    }

    @Test
    void whatMustNotBeEmbedded() throws IOException {
      refused(copy("restricted.ttf", withEmbedding(0x0002)), "must not be embedded, says its");
      refused(copy("whole.ttf", withEmbedding(0x0100)), "must not be embedded in part");
      assertThat(build(copy("editable.ttf", withEmbedding(0x0008))).exit()).isZero();
    }

    private byte[] withEmbedding(int type) throws IOException {
      byte[] font = bundled();
      ByteBuffer buffer = ByteBuffer.wrap(font);
      buffer.putShort(table(buffer, 0x4F532F32) + 8, (short) type);
      return font;
    }
  }

  /** Where a table begins, by its tag. */
  private static int table(ByteBuffer font, int tag) {
    int record = 12;
    while (font.getInt(record) != tag) {
      record += 16;
    }
    return font.getInt(record + 8);
  }

  private static byte[] bundled() throws IOException {
    return Files.readAllBytes(BUNDLED);
  }

  private Path copy(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }
}
