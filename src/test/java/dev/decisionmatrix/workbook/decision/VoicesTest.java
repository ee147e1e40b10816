package dev.decisionmatrix.workbook.decision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.decisionmatrix.analysis.Dissent;
import dev.decisionmatrix.cells.Constant;
import dev.decisionmatrix.model.Option;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VoicesTest {
  private static final int MOST = 3;

  /** Who differs, drawn by a seed; most do in some, hardly anybody in others. */
  private final List<Boolean> differ = new ArrayList<>();

  private final List<Integer> asked = new ArrayList<>();

  private Optional<Dissent.Voice> voice(Integer one) {
    asked.add(one);
    return Optional.of(new Dissent.Voice("V" + one, List.<Option>of()))
        .filter(v -> differ.get(one));
  }

  private IdentityHashMap<Integer, Voices.Heard> heard(List<Integer> all) {
    return Voices.heard(
        new Voices.Kind<>(
            "Voices",
            all,
            MOST,
            one -> "V" + one,
            one -> {
              throw new IllegalStateException("a formula's business: " + one);
            },
            one -> Constant.ONE,
            one -> 1,
            this::voice),
        Option::name);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
  void saysOfEachWhatStandsUpToItAndAsksOnce(int seed) {
    Random random = new Random(seed);
    int size = random.nextInt(100) + 1;
    List<Integer> all = IntStream.range(1000, 1000 + size).boxed().toList();
    IntStream.range(0, 1000 + size).forEach(any -> differ.add(random.nextInt(9) < seed));

    IdentityHashMap<Integer, Voices.Heard> heard = heard(all);

    assertThat(asked).isEqualTo(all);
    for (int place = 0; place < size; place++) {
      List<Integer> upTo = all.subList(0, place + 1).stream().filter(differ::get).toList();
      List<String> told = upTo.stream().limit(MOST).map(one -> "V" + one + " (several)").toList();
      boolean differs = differ.get(all.get(place));
      assertThat(heard.get(all.get(place)))
          .isEqualTo(
              new Voices.Heard(
                  place,
                  differs,
                  upTo.size(),
                  differs && upTo.size() <= MOST,
                  String.join(", ", told)));
    }
  }
}
