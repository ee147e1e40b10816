package dev.decisionmatrix.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.SheetName;
import dev.decisionmatrix.problem.Outcome;
import dev.decisionmatrix.problem.Problem;
import dev.decisionmatrix.saved.SavedCell.Shown;
import dev.decisionmatrix.saved.SavedCell.Value;
import dev.decisionmatrix.saved.SavedName.Area;
import dev.decisionmatrix.xlsx.SheetValues;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SavedWorkbookTest {
  private static final Path SHIPPED = Path.of("output/python-orm.xlsx");

  @TempDir private Path folder;

  private SavedWorkbook read(HandMade made) throws IOException {
    return read(made.in(folder));
  }

  private static SavedWorkbook read(Path file) throws IOException {
    return SavedWorkbook.read(file, any -> true)
        .fold(
            Outcome.Ok::value,
            no -> {
              throw new AssertionError(no.problems().toString());
            });
  }

  private static Problem refused(Path file) throws IOException {
    Outcome<SavedWorkbook> read = SavedWorkbook.read(file, any -> true);
    assertThat(read).isInstanceOf(Outcome.Rejected.class);
    assertThat(read.problems()).hasSize(1);
    return read.problems().get(0);
  }

  @Test
  void everyCellIsWhatPoiReads() throws IOException {
    SheetValues expected = SheetValues.stored(Files.readAllBytes(SHIPPED));
    Map<String, Object> found = new LinkedHashMap<>();
    for (SavedSheet sheet : read(SHIPPED).sheets()) {
      for (SavedSheet.Placed one : sheet.filled()) {
        String address = new CellRef(new SheetName("any"), one.row(), one.column()).address();
        found.put(sheet.name() + "!" + address, plain(one.cell().value()));
      }
    }
    expected.all().forEach((at, value) -> assertThat(found.get(at)).as(at).isEqualTo(value));
    assertThat(found.values().stream().filter(value -> !value.equals(""))).isNotEmpty();
  }

  private static Object plain(Value value) {
    if (value instanceof Value.Figure figure) {
      return figure.figure();
    }
    if (value instanceof Value.Truth truth) {
      return truth.truth();
    }
    return value instanceof Value.Text text ? text.text() : "";
  }

  @Nested
  class Cells {
    @Test
    void areFoundWithoutAddresses() throws IOException {
      SavedSheet sheet =
          read(new HandMade()
                  .sheet(
                      "One",
                      "<row><c><v>1</v></c><c><v>2.5</v></c></row><row r='4'><c><v>3</v></c>"
                          + "<c r='D4'><v>4</v></c><c><v>5</v></c></row>"))
              .sheets()
              .get(0);
      assertThat(sheet.at(0, 1).value()).isEqualTo(new Value.Figure(2.5));
      assertThat(sheet.at(3, 0).value()).isEqualTo(new Value.Figure(3));
      assertThat(sheet.at(3, 4).value()).isEqualTo(new Value.Figure(5));
      assertThat(sheet.rows()).isEqualTo(4);
    }

    @Test
    void haveTextsOfManyKinds() throws IOException {
      SavedSheet sheet =
          read(new HandMade()
                  .texts(
                      "<si><t>plain</t></si><si><r><t>bo</t></r><r><rPr><b/></rPr><t>ld</t></r>"
                          + "<rPh sb='0' eb='1'><t>spoken</t></rPh></si>")
                  .sheet(
                      "One",
                      "<row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                          + "<c r='C1' t='inlineStr'><is><t>in</t></is></c>"
                          + "<c r='D1' t='str'><f>\"a\"&amp;\"b\"</f><v>ab</v></c>"
                          + "<c r='E1' t='inlineStr'><is><t>a_x000A_b</t></is></c>"
                          + "<c r='F1' t='e'><f>1/0</f><v>#DIV/0!</v></c>"
                          + "<c r='G1' t='b'><v>1</v></c><c r='H1' s='3'/></row>"))
              .sheets()
              .get(0);
      assertThat(sheet.row(0).stream().map(one -> one.cell().text()))
          .containsExactly("plain", "bold", "in", "ab", "a\nb", "", "");
      assertThat(sheet.at(0, 3).formula()).contains("\"a\"&\"b\"");
      assertThat(sheet.at(0, 5).value()).isEqualTo(new Value.Wrong("#DIV/0!"));
      assertThat(sheet.at(0, 6).value()).isEqualTo(new Value.Truth(true));
      assertThat(sheet.at(0, 7).isBlank()).isTrue();
    }

    @Test
    void tellDatesAndPercentFromFigures() throws IOException {
      SavedSheet sheet =
          read(new HandMade()
                  .formats(
                      "<numFmts><numFmt numFmtId='164' formatCode='[$-407]d\\. mmm'/>"
                          + "<numFmt numFmtId='165' formatCode='0.0&quot; days&quot;'/>"
                          + "<numFmt numFmtId='166' formatCode='General\\ %'/>"
                          + "<numFmt numFmtId='167' formatCode='0.00E+00'/></numFmts>"
                          + "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs>"
                          + "<xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='9'/>"
                          + "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/>"
                          + "<xf numFmtId='167'/></cellXfs>")
                  .sheet(
                      "One",
                      "<row>"
                          + "<c><v>1</v></c><c s='1'><v>1</v></c><c s='2'><v>1</v></c>"
                          + "<c s='3'><v>1</v></c><c s='4'><v>1</v></c><c s='5'><v>1</v></c>"
                          + "<c s='6'><v>1</v></c><c s='99'><v>1</v></c>"
                          + "</row>"))
              .sheets()
              .get(0);
      assertThat(sheet.row(0).stream().map(one -> one.cell().shown()))
          .containsExactly(
              Shown.AS_IT_IS,
              Shown.AS_DATE,
              Shown.AS_PERCENT,
              Shown.AS_DATE,
              Shown.AS_IT_IS,
              Shown.AS_PERCENT,
              Shown.AS_IT_IS,
              Shown.AS_IT_IS);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Weights!$G$8:$J$19 | Weights 7 6 18 9",
        "'Weights'!$G$8:$J$19 | Weights 7 6 18 9",
        "weights!G8:J19 | weights 7 6 18 9",
        "'It''s, so'!$A$1 | It's, so 0 0 0 0",
        "Weights!$G$8:Weights!$J$19 | Weights 7 6 18 9",
        "'What if'!$E$4,'What if'!$G$4 | What if 3 4 3 4; What if 3 6 3 6",
        "('What if'!$E$4,'What if'!$G$4) | What if 3 4 3 4; What if 3 6 3 6",
        "Weights!$J$19:$G$8 | Weights 7 6 18 9",
        "Weights!#REF! | \"\"",
        "[1]Weights!$A$1 | \"\"",
        "OFFSET(Weights!$A$1,1,1) | \"\"",
        "#REF! | \"\"",
        "Weights!$ZZZ$9999999 | \"\"",
      })
  void namesLead(String text, String expected) {
    assertThat(Areas.of(text).stream().map(SavedWorkbookTest::told))
        .hasSize(expected.isEmpty() ? 0 : expected.split(";").length);
    assertThat(String.join("; ", Areas.of(text).stream().map(SavedWorkbookTest::told).toList()))
        .isEqualTo(expected);
  }

  private static String told(Area area) {
    return area.sheet()
        + " "
        + area.top()
        + " "
        + area.left()
        + " "
        + area.bottom()
        + " "
        + area.right();
  }

  @Test
  void aNameOfASheetStandsInForThatOfTheWorkbook() throws IOException {
    SavedWorkbook book =
        read(
            new HandMade()
                .sheet("One", "")
                .names(
                    "<definedName name='score' localSheetId='0'>One!A1</definedName>"
                        + "<definedName name='rank' localSheetId='0'>One!A2</definedName>"
                        + "<definedName name='RANK'>One!A3</definedName>"));
    assertThat(book.named("Score")).containsExactly(new Area("One", 0, 0, 0, 0));
    assertThat(book.named("Rank")).containsExactly(new Area("One", 2, 0, 2, 0));
    assertThat(book.named("Leader")).isEmpty();
  }

  @Nested
  class Refused {
    @Test
    void whatSwells() throws IOException {
      Path bomb = folder.resolve("bomb.xlsx");
      byte[] spaces = ("<x>" + " ".repeat(1 << 20) + "</x>").getBytes(StandardCharsets.US_ASCII);
      try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
        zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
        zip.write("<workbook>".getBytes(StandardCharsets.US_ASCII));
        for (int megabyte = 0; megabyte < 700; megabyte++) {
          zip.write(spaces);
        }
      }
      Problem told = refused(bomb);
      assertThat(told.code().id()).isEqualTo("I103");
      assertThat(told.message()).contains("swells to more than 600 MB");
    }

    /** Before it fills the memory, which a small file can do in one element. */
    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {"<v>|a", "<v y=\"|a", "<!--|a", "<f>|a<!-- -->"})
    void whatHasNoEnd(String opened, String again) throws IOException {
      String endless = opened + again.repeat((5 << 20) / again.length());
      Problem told = refused(new HandMade().sheet("One", "<row><c>" + endless).in(folder));
      assertThat(told.code().id()).isEqualTo("I103");
      assertThat(told.message()).contains("sheet1.xml", "more than 4 MB between two elements");
    }

    @Test
    void entitiesFromOutsideAndFromInside() throws IOException {
      Path secret = Files.writeString(folder.resolve("secret"), "secret");
      for (String type :
          List.of(
              "<!DOCTYPE w [<!ENTITY x SYSTEM '" + secret.toUri() + "'>]>",
              "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/x.dtd'>",
              "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>]>")) {
        Problem told = refused(new HandMade().before(type).sheet("&x;&b;", "").in(folder));
        assertThat(told.code().id()).isEqualTo("I104");
        assertThat(told.message()).doesNotContain("secret");
      }
    }

    @Test
    void nestingWithoutEnd() throws IOException {
      Problem told = refused(new HandMade().sheet("One", "<row>".repeat(10_000)).in(folder));
      assertThat(told.code().id()).isEqualTo("I104");
    }

    @Test
    void whatIsCutOffOrDoesNotFit() throws IOException {
      byte[] whole = Files.readAllBytes(SHIPPED);
      Path cut = folder.resolve("cut.xlsx");
      Files.write(cut, Arrays.copyOf(whole, whole.length / 2));
      assertThat(refused(cut).message()).isEqualTo("this workbook is damaged or cut off");
      assertThat(
              refused(new HandMade().sheet("One", "<row><c t='s'><v>7</v></c></row>").in(folder))
                  .message())
          .isEqualTo("sheet `One` refers to a text that is not there");
      assertThat(refused(new HandMade().in(folder)).message())
          .isEqualTo("this workbook lists no sheets");
    }

    @Test
    void sheetsThatLieOutside() throws IOException {
      HandMade made = new HandMade().sheet("One", "<row><c><v>1</v></c></row>");
      made.with(
          "xl/_rels/workbook.xml.rels",
          "<Relationships><Relationship Id='s1' TargetMode='External' Type='x/worksheet'"
              + " Target='file:///etc/passwd'/></Relationships>");
      assertThat(refused(made.in(folder)).message()).isEqualTo("this workbook lists no sheets");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\u00d0\u00cf\u0011\u00e0rest | this is a workbook of an old Excel (.xls)",
        "\u00d0\u00cf\u0011\u00e0E_n_c_r_y_p_t_e_d_P_a_c_k_a_g_e_ | this workbook is protected by a"
            + " password",
        "%PDF-1.7 | this is a PDF",
        "<html><table> | this is an HTML or XML page",
        "<?xml version='1.0'?><Workbook> | this is an Excel 2003 XML workbook",
        "<?xml version='1.0'?><office:document> | this is an OpenDocument file (.fods)",
        "criterion;weight | this is a CSV table, of one sheet only",
        "{\"url\": \"https://docs.google.com/open?id=1\"} | this is a link to Google Sheets, not"
            + " the workbook",
        "hello | this is no workbook",
      })
  void otherFilesAreNamed(String head, String expected) throws IOException {
    Path file = folder.resolve("meeting.xlsx");
    Files.write(file, head.replace('_', '\0').getBytes(StandardCharsets.ISO_8859_1));
    Problem told = refused(file);
    assertThat(told.code().id()).isEqualTo("I101");
    assertThat(told.message()).isEqualTo(expected);
    assertThat(told.help()).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "content.xml, this is an OpenDocument file (.ods)",
    "xl/workbook.bin, this is a binary Excel workbook (.xlsb)",
    "word/document.xml, this is a Word document",
    "Index/Document.iwa, this is a file of Apple Numbers",
  })
  void otherZipsAreNamed(String part, String expected) throws IOException {
    Path file = folder.resolve("meeting.xlsx");
    Files.write(file, HandMade.zip(Map.of(part, new byte[] {1})));
    assertThat(refused(file).message()).isEqualTo(expected);
  }

  @Test
  void theLockOfAnOpenWorkbookIsNamed() throws IOException {
    Path lock = Files.writeString(folder.resolve("~$python-orm.xlsx"), "me");
    assertThat(refused(lock).help()).isEqualTo("name the workbook itself: `python-orm.xlsx`");
    Path other = Files.writeString(folder.resolve(".~lock.a.xlsx#"), ",me");
    assertThat(refused(other).help()).isEqualTo("name the workbook itself: `a.xlsx`");
  }

  @Test
  void figuresOfSeventeenDigitsAreThoseTyped() throws IOException {
    SavedSheet sheet =
        read(new HandMade()
                .sheet("One", "<row><c><v>35.100000000000001</v></c><c><v>1E-3</v></c></row>"))
            .sheets()
            .get(0);
    assertThat(sheet.at(0, 0).value()).isEqualTo(new Value.Figure(35.1));
    assertThat(((Value.Figure) sheet.at(0, 1).value()).figure()).isCloseTo(0.001, within(1e-18));
  }
}
