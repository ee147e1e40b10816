package dev.decisionmatrix.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PRIndirectReference;
import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether the marks of a file, the elements of its structure and the tree between them agree. */
public final class StructureCheck {
  private static final Pattern MARK = Pattern.compile("/MCID (\\d+)");

  private StructureCheck() {}

  /** Every mark is listed where its element claims it; answers how many there are. */
  public static int marks(PdfReader reader) throws Exception {
    Map<Integer, PdfObject> tree = parentTree(reader);
    int marks = 0;
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      PdfDictionary dictionary = reader.getPageN(page);
      List<Integer> found = marks(reader, page);
      marks += found.size();
      if (!found.isEmpty()) {
        int key = dictionary.getAsNumber(new PdfName("StructParents")).intValue();
        PdfArray elements = (PdfArray) PdfReader.getPdfObject(tree.get(key));
        assertThat(found).hasSize(elements.size()).doesNotHaveDuplicates();
        for (int mark : found) {
          assertThat(claims(elements.getAsDict(mark), dictionary)).contains(mark);
        }
      }
    }
    return marks;
  }

  /** Every link leads to the element that owns it; answers how many there are. */
  public static int links(PdfReader reader) {
    Map<Integer, PdfObject> tree = parentTree(reader);
    int links = 0;
    for (int page = 1; page <= reader.getNumberOfPages(); page++) {
      PdfArray annotations = reader.getPageN(page).getAsArray(PdfName.ANNOTS);
      for (int k = 0; annotations != null && k < annotations.size(); k++) {
        int number = ((PRIndirectReference) annotations.getPdfObject(k)).getNumber();
        int key = annotations.getAsDict(k).getAsNumber(new PdfName("StructParent")).intValue();
        PdfDictionary element = (PdfDictionary) PdfReader.getPdfObject(tree.get(key));
        assertThat(element.getAsName(PdfName.S)).hasToString("/Link");
        assertThat(objects(element)).contains(number);
        links++;
      }
    }
    return links;
  }

  private static List<Integer> marks(PdfReader reader, int page) throws Exception {
    String content = new String(reader.getPageContent(page), StandardCharsets.ISO_8859_1);
    List<Integer> marks = new ArrayList<>();
    Matcher matcher = MARK.matcher(content);
    while (matcher.find()) {
      marks.add(Integer.parseInt(matcher.group(1)));
    }
    return marks;
  }

  /** The marks of a page that an element names as its own. */
  private static List<Integer> claims(PdfDictionary element, PdfDictionary page) {
    List<Integer> marks = new ArrayList<>();
    PdfObject children = PdfReader.getPdfObject(element.get(PdfName.K));
    PdfArray all = children instanceof PdfArray array ? array : new PdfArray(children);
    for (int k = 0; k < all.size(); k++) {
      PdfObject child = all.getDirectObject(k);
      if (child.isNumber() && element.getAsDict(PdfName.PG) == page) {
        marks.add(Integer.parseInt(child.toString()));
      } else if (child instanceof PdfDictionary mark
          && mark.contains(PdfName.MCID)
          && mark.getAsDict(PdfName.PG) == page) {
        marks.add(mark.getAsNumber(PdfName.MCID).intValue());
      }
    }
    return marks;
  }

  private static List<Integer> objects(PdfDictionary element) {
    List<Integer> numbers = new ArrayList<>();
    PdfArray children = element.getAsArray(PdfName.K);
    for (int k = 0; k < children.size(); k++) {
      if (children.getDirectObject(k) instanceof PdfDictionary child
          && child.contains(new PdfName("Obj"))) {
        numbers.add(((PRIndirectReference) child.get(new PdfName("Obj"))).getNumber());
      }
    }
    return numbers;
  }

  private static Map<Integer, PdfObject> parentTree(PdfReader reader) {
    Map<Integer, PdfObject> tree = new TreeMap<>();
    PdfDictionary root = reader.getCatalog().getAsDict(PdfName.STRUCTTREEROOT);
    PdfDictionary parents = root.getAsDict(PdfName.PARENTTREE);
    if (parents != null) {
      collect(parents, tree);
    }
    return tree;
  }

  private static void collect(PdfDictionary node, Map<Integer, PdfObject> tree) {
    PdfArray pairs = node.getAsArray(PdfName.NUMS);
    for (int k = 0; pairs != null && k < pairs.size(); k += 2) {
      tree.put(pairs.getAsNumber(k).intValue(), pairs.getPdfObject(k + 1));
    }
    PdfArray kids = node.getAsArray(PdfName.KIDS);
    for (int k = 0; kids != null && k < kids.size(); k++) {
      collect(kids.getAsDict(k), tree);
    }
  }
}
