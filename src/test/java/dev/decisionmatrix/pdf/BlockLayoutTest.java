package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.blocks.Block;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BlockLayoutTest {
  @Test
  void everyKindOfBlockHasItsSetter() {
    BlockLayout layout =
        new BlockLayout(new Setting(PaperSize.A4, Fonts.with(List.of()), Directory.of(List.of())));

    assertThat(layout.kinds()).containsExactlyInAnyOrderElementsOf(kinds(Block.class).toList());
  }

  private static Stream<Class<?>> kinds(Class<?> block) {
    return block.isSealed()
        ? Arrays.stream(block.getPermittedSubclasses()).flatMap(BlockLayoutTest::kinds)
        : Stream.of(block);
  }
}
