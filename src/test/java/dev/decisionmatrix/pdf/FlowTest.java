package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class FlowTest {
  private static final double BODY = 100;

  @Nested
  class SlabsThatAreFree {
    @Test
    void fillPageAfterPage() {
      assertThat(tops(List.of(slab(40), slab(40), slab(40))))
          .containsExactly(List.of(0.0, 40.0), List.of(0.0));
    }

    @Test
    void keepTheirDistanceButNotAtTheTopOfAPage() {
      List<Slab> slabs = List.of(slab(40).after(9), slab(40).after(9), slab(40).after(9));

      assertThat(tops(slabs)).containsExactly(List.of(0.0, 49.0), List.of(0.0));
    }
  }

  @Nested
  class SlabsThatAreTied {
    @Test
    void moveToTheNextPageTogether() {
      List<Slab> slabs = List.of(slab(60), slab(30).keeping(Slab.Keep.TIED), slab(30));

      assertThat(tops(slabs)).containsExactly(List.of(0.0), List.of(0.0, 30.0));
    }

    @Test
    void arePartedIfNoPageHoldsThem() {
      List<Slab> slabs = List.of(slab(60).keeping(Slab.Keep.TIED), slab(60));

      assertThat(tops(slabs)).containsExactly(List.of(0.0), List.of(0.0));
    }
  }

  @Nested
  class SlabsThatWouldRatherStayTogether {
    @Test
    void moveToTheNextPageTogether() {
      List<Slab> slabs = List.of(slab(60), slab(30).keeping(Slab.Keep.TOGETHER), slab(30));

      assertThat(tops(slabs)).containsExactly(List.of(0.0), List.of(0.0, 30.0));
    }

    @Test
    void letGoBeforeTiesDo() {
      List<Slab> slabs =
          List.of(
              slab(20).keeping(Slab.Keep.TIED),
              slab(50).keeping(Slab.Keep.TOGETHER),
              slab(20).keeping(Slab.Keep.TIED),
              slab(30));

      assertThat(tops(slabs)).containsExactly(List.of(0.0, 20.0), List.of(0.0, 20.0));
    }
  }

  @Nested
  class TheEndOfTheFirstPage {
    @Test
    void startsANewPage() {
      List<Slab> slabs = List.of(slab(40).keeping(Slab.Keep.FIRST_PAGE_END), slab(20));

      assertThat(tops(slabs)).containsExactly(List.of(0.0), List.of(0.0));
    }

    @Test
    void isNoneOnALaterPage() {
      List<Slab> slabs = List.of(slab(80), slab(40).keeping(Slab.Keep.FIRST_PAGE_END), slab(20));

      assertThat(tops(slabs)).containsExactly(List.of(0.0), List.of(0.0, 40.0));
    }
  }

  @Nested
  class AHeadThatRepeats {
    @Test
    void standsAboveASlabThatBeginsAPageAndOnlyThere() {
      Slab head = slab(10);
      List<Slab> rows = new ArrayList<>();
      for (int k = 0; k < 4; k++) {
        rows.add(slab(40).under(head));
      }

      assertThat(tops(rows)).containsExactly(List.of(0.0, 10.0, 50.0), List.of(0.0, 10.0, 50.0));
    }
  }

  @Nested
  class ALastPage {
    @Test
    void takesFromThePageBeforeWhatItLacks() {
      List<Slab> slabs = slabs(10, 25);

      assertThat(tops(slabs).stream().map(List::size)).containsExactly(10, 10, 5);
      assertThat(tops(slabs.subList(0, 21)).stream().map(List::size)).containsExactly(10, 6, 5);
    }

    @Test
    void neverTakesFromPageOne() {
      assertThat(tops(slabs(10, 11)).stream().map(List::size)).containsExactly(10, 1);
    }

    @Test
    void breaksOnlyWhereAPageMayEnd() {
      List<Slab> slabs = new ArrayList<>(slabs(10, 21));
      for (int k = 12; k < 19; k++) {
        slabs.set(k, slabs.get(k).keeping(Slab.Keep.TIED));
      }

      assertThat(tops(slabs).stream().map(List::size)).containsExactly(10, 2, 9);
    }

    @Test
    void keepsWhatRanOverFromPageOneAndWhatFollows() {
      List<Slab> slabs = new ArrayList<>(slabs(10, 21));
      slabs.set(11, slabs.get(11).keeping(Slab.Keep.FIRST_PAGE_END));

      assertThat(tops(slabs).stream().map(List::size)).containsExactly(10, 6, 5);
    }

    @Test
    void beginsAtTheWidestGapNearby() {
      List<Slab> slabs = new ArrayList<>(slabs(9, 24));
      slabs.set(17, slabs.get(17).after(9));

      assertThat(tops(slabs).stream().map(List::size)).containsExactly(11, 6, 7);
    }

    private static List<Slab> slabs(double height, int count) {
      return Stream.generate(() -> slab(height)).limit(count).toList();
    }
  }

  @Nested
  class AnEndOfPage {
    @Test
    void bindsNothingToWhatFollows() {
      List<Slab> slabs = List.of(slab(30), slab(10).keeping(Slab.Keep.PAGE_END), slab(70));

      assertThat(tops(slabs)).containsExactly(List.of(0.0, 30.0), List.of(0.0));
    }

    @Test
    void endsItOnce() {
      assertThat(tops(List.of(slab(10).keeping(Slab.Keep.PAGE_END), slab(10))))
          .containsExactly(List.of(0.0), List.of(0.0));
      assertThat(tops(List.of(slab(10).keeping(Slab.Keep.PAGE_END)))).hasSize(1);
    }
  }

  @Nested
  class APage {
    private static final double HAIR = 1e-6;

    @Test
    void holdsWhatJustFills() {
      assertThat(tops(List.of(slab(BODY), slab(1)))).containsExactly(List.of(0.0), List.of(0.0));
      assertThat(tops(List.of(slab(60), slab(40)))).containsExactly(List.of(0.0, 60.0));
      assertThat(tops(List.of(slab(60), slab(30).after(10)))).containsExactly(List.of(0.0, 70.0));
    }

    @Test
    void holdsNoHairMore() {
      assertThat(tops(List.of(slab(60), slab(40 + HAIR))))
          .containsExactly(List.of(0.0), List.of(0.0));
      assertThat(tops(List.of(slab(60), slab(30).after(10 + HAIR))))
          .containsExactly(List.of(0.0), List.of(0.0));
    }

    @Test
    void holdsTiedSlabsThatJustFillIt() {
      Slab first = slab(60).after(9).keeping(Slab.Keep.TIED);

      assertThat(tops(List.of(first, slab(30).after(10)))).containsExactly(List.of(0.0, 70.0));
      assertThat(tops(List.of(slab(1), first, slab(30).after(10))))
          .containsExactly(List.of(0.0), List.of(0.0, 70.0));
      assertThat(tops(List.of(slab(1), first, slab(30 + HAIR).after(10))))
          .containsExactly(List.of(0.0, 10.0), List.of(0.0));
    }

    @Test
    void holdsARowThatJustFillsItBelowItsHead() {
      Slab head = slab(10);
      List<Slab> fills = List.of(slab(95), slab(50).under(head), slab(40).under(head));
      List<Slab> hairMore = List.of(slab(95), slab(50).under(head), slab(40 + HAIR).under(head));

      assertThat(tops(fills)).containsExactly(List.of(0.0), List.of(0.0, 10.0, 60.0));
      assertThat(tops(hairMore))
          .containsExactly(List.of(0.0), List.of(0.0, 10.0), List.of(0.0, 10.0));
    }

    @Test
    void hasToHoldTheHeadOfTiedRowsToo() {
      Slab head = slab(10);
      Slab first = slab(60).under(head).keeping(Slab.Keep.TIED);

      assertThat(tops(List.of(slab(10), first, slab(35).under(head))))
          .containsExactly(List.of(0.0, 10.0), List.of(0.0, 10.0));
    }

    @Test
    void isGivenToASlabThatNoPageHolds() {
      assertThat(tops(List.of(slab(1), slab(BODY + HAIR), slab(1))))
          .containsExactly(List.of(0.0), List.of(0.0), List.of(0.0));
    }
  }

  private static Slab slab(double height) {
    return Slab.of(0, height, (page, top) -> {});
  }

  private static List<List<Double>> tops(List<Slab> slabs) {
    return Flow.pages(slabs, BODY).stream()
        .map(page -> page.stream().map(Flow.Placed::top).toList())
        .toList();
  }
}
