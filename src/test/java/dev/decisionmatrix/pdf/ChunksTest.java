package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChunksTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 65_535, 65_536, 65_537, 131_072, 1_000_000})
  void joinsWhateverWasWrittenHowever(int size) {
    Random random = new Random(size);
    Chunks chunks = new Chunks();
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    while (plain.size() < size) {
      byte[] piece = new byte[random.nextInt(random.nextBoolean() ? 100 : 200_000) + 2];
      random.nextBytes(piece);
      int count = Math.min(size - plain.size(), piece.length - 1);
      chunks.write(piece, 1, count);
      plain.write(piece, 1, count);
      if (plain.size() < size) {
        chunks.write(piece[0]);
        plain.write(piece[0]);
      }
    }
    assertThat(chunks.taken()).isEqualTo(plain.toByteArray());
    assertThat(chunks.taken()).isEmpty();
  }
}
