package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.blocks.Block;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockLayoutTest {
  @Test
  void everyKindOfBlockHasItsSetter() {
    BlockLayout layout = new BlockLayout(new Setting(PaperSize.A4, Fonts.with(List.of())));
    List<Class<?>> kinds = Arrays.asList(Block.class.getPermittedSubclasses());

    assertThat(layout.kinds()).containsExactlyInAnyOrderElementsOf(kinds);
  }
}
