package dev.decisionmatrix.xlsx;

import dev.decisionmatrix.cells.Cell;
import dev.decisionmatrix.cells.CellRef;
import dev.decisionmatrix.cells.Label;
import dev.decisionmatrix.cells.Link;
import dev.decisionmatrix.cells.Live;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Links of one sheet's cells. */
final class Links {
  private static final String SIGNS = "-._~!$&'()*+,;=:@/?#%";
  private static final HexFormat ESCAPE = HexFormat.of().withPrefix("%").withUpperCase();

  /** Excel repairs a file that has more, or longer ones. */
  private static final int MOST = 65_530;

  private static final int LONGEST = 2_079;

  private final String part;
  private final Parts parts;

  Links(String part, Parts parts) {
    this.part = part;
    this.parts = parts;
  }

  static Optional<Link> of(Cell cell) {
    if (cell instanceof Live live) {
      return live.link();
    }
    return cell instanceof Label label ? label.link().filter(Links::isStorable) : Optional.empty();
  }

  /** Whether the cell leads to the web. */
  static boolean leadsOut(Cell cell) {
    return of(cell).orElse(null) instanceof Link.ToWeb;
  }

  private static boolean isStorable(Link link) {
    return !(link instanceof Link.ToWeb web) || storable(web.address()).length() <= LONGEST;
  }

  void write(Xml xml, List<Cell> cells) {
    List<Cell> linked = cells.stream().filter(cell -> of(cell).isPresent()).limit(MOST).toList();
    if (linked.isEmpty()) {
      return;
    }
    xml.open("hyperlinks");
    for (Cell cell : linked) {
      String address = cell.at().address();
      if (of(cell).orElseThrow() instanceof Link.ToWeb outside) {
        String id = parts.relateToWeb(part, storable(outside.address()));
        xml.leaf("hyperlink", "ref", address, "r:id", id);
      } else {
        CellRef target = ((Link.ToCell) of(cell).orElseThrow()).target();
        String location = target.sheet().quoted() + "!" + target.address();
        xml.leaf("hyperlink", "ref", address, "location", location);
      }
    }
    xml.close();
  }

  /** An address as typed may hold spaces or brackets that a package's relation must not. */
  static String storable(String address) {
    StringBuilder stored = new StringBuilder();
    address.codePoints().forEach(point -> stored.append(storable(point)));
    return stored.toString();
  }

  private static String storable(int point) {
    String character = Character.toString(point);
    return isAddress(point)
        ? character
        : ESCAPE.formatHex(character.getBytes(StandardCharsets.UTF_8));
  }

  /** Of what an address may hold after its host, and a percent sign, as typed. */
  private static boolean isAddress(int point) {
    return point < 0x80 && (Character.isLetterOrDigit(point) || SIGNS.indexOf(point) >= 0);
  }
}
