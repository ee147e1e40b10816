package dev.decisionmatrix.deflate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflateTest {
  private static final String[] TEXTS = {
    "input/python-orm/evidence.csv", "docs/methods.md", "output/python-orm.json"
  };

  private static byte[] inflated(byte[] squeezed, int expected, boolean bare)
      throws DataFormatException {
    Inflater inflater = new Inflater(bare);
    inflater.setInput(squeezed);
    byte[] room = new byte[expected + 1];
    int length = inflater.inflate(room);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return Arrays.copyOf(room, length);
  }

  private static void comesBack(byte[] data) throws DataFormatException {
    assertThat(inflated(Deflate.of(data), data.length, true)).isEqualTo(data);
    assertThat(inflated(Deflate.wrapped(data), data.length, false)).isEqualTo(data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "ab", "abc", "aaaa", "abcabcabcabcabc", "two words, two words"})
  void whatIsSqueezedComesBack(String text) throws DataFormatException {
    comesBack(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void runsLongerThanTheLongestMatchComeBack() throws DataFormatException {
    comesBack(new byte[100_000]);
  }

  @Test
  void aPieceThatComesAgainBeyondTheWindowComesBack() throws DataFormatException {
    Random random = new Random(7);
    byte[] data = new byte[120_000];
    random.nextBytes(data);
    System.arraycopy(data, 0, data, 32_767, 500);
    System.arraycopy(data, 0, data, 65_536, 500);
    System.arraycopy(data, 0, data, 33_300, 500);
    comesBack(data);
  }

  /** Counts like Fibonacci's numbers give the longest words that a code can have. */
  @Test
  void countsThatAskForWordsBeyondTheLimitComeBack() throws DataFormatException {
    StringBuilder text = new StringBuilder();
    int before = 1;
    int now = 1;
    for (char letter = 'a'; letter <= 'v'; letter++) {
      text.append(String.valueOf(letter).repeat(now));
      int next = before + now;
      before = now;
      now = next;
    }
    byte[] data = text.toString().getBytes(StandardCharsets.UTF_8);
    Random random = new Random(3);
    for (int i = data.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      byte swapped = data[i];
      data[i] = data[j];
      data[j] = swapped;
    }
    comesBack(data);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void anythingComesBack(int seed) throws DataFormatException {
    Random random = new Random(seed);
    byte[] data = new byte[random.nextInt(200_000)];
    int letters = 2 + random.nextInt(60);
    for (int i = 0; i < data.length; i++) {
      boolean copied = i > 50 && random.nextInt(4) > 0;
      data[i] = copied ? data[i - 1 - random.nextInt(40)] : (byte) random.nextInt(letters);
    }
    comesBack(data);
  }

  /** Around a block of symbols, the window, and what a number of sixteen bits can tell. */
  @ParameterizedTest(name = "{0} bytes")
  @ValueSource(ints = {16_383, 16_384, 16_385, 32_767, 32_768, 32_769, 65_535, 65_537, 1 << 20})
  void whatDoesNotRepeatComesBack(int size) throws DataFormatException {
    byte[] data = new byte[size];
    new Random(size).nextBytes(data);
    comesBack(data);
  }

  @Test
  void whatDoesNotRepeatHardlyGrows() {
    byte[] data = new byte[1 << 20];
    new Random(11).nextBytes(data);
    assertThat(Deflate.of(data).length).isLessThan(data.length + data.length / 200);
  }

  @Test
  void aMegabyteOfTextComesBack() throws DataFormatException, IOException {
    byte[] text = Files.readAllBytes(Path.of(TEXTS[0]));
    byte[] data = new byte[1 << 20];
    for (int at = 0; at < data.length; at += text.length) {
      System.arraycopy(text, 0, data, at, Math.min(text.length, data.length - at));
    }
    comesBack(data);
  }

  @Test
  void isHardlyLargerThanWhatTheJdkWouldMake() throws IOException {
    for (String path : TEXTS) {
      byte[] text = Files.readAllBytes(Path.of(path));
      Deflater deflater = new Deflater(6, true);
      deflater.setInput(text);
      deflater.finish();
      int theirs = deflater.deflate(new byte[text.length]);
      deflater.end();
      assertThat(Deflate.of(text).length).as(path).isLessThan((int) (theirs * 1.05));
    }
  }

  @Test
  void threadsSideBySideWriteTheSameBytes() throws IOException {
    byte[] text = Files.readAllBytes(Path.of(TEXTS[0]));
    byte[] alone = Deflate.wrapped(text);
    List<byte[]> together =
        IntStream.range(0, 64).parallel().mapToObj(each -> Deflate.wrapped(text)).toList();
    assertThat(together).allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
  }
}
