import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files against PDF/UA-1; exit 1 if one fails. */
public class VerifyPdf {
  public static void main(String[] paths) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    boolean good = true;
    for (String path : paths) good &= verify(path);
    System.exit(good ? 0 : 1);
  }

  private static boolean verify(String path) throws Exception {
    PDFAFlavour flavour = PDFAFlavour.PDFUA_1;
    try (InputStream stream = new FileInputStream(path);
        PDFAParser parser = Foundries.defaultInstance().createParser(stream, flavour)) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
      ValidationResult result = validator.validate(parser);
      System.out.println(
          (result.isCompliant() ? "passed" : "failed")
              + " PDF/UA-1, " + result.getTotalAssertions() + " checks: " + path);
      Map<String, Integer> counts = new TreeMap<>();
      for (TestAssertion assertion : result.getTestAssertions()) {
        if (assertion.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule =
            assertion.getRuleId().getClause() + "-" + assertion.getRuleId().getTestNumber()
                + " " + assertion.getMessage() + " at " + assertion.getLocation().getContext();
        counts.merge(rule.length() > 400 ? rule.substring(0, 400) : rule, 1, Integer::sum);
      }
      counts.entrySet().stream().limit(20)
          .forEach(entry -> System.out.println("  " + entry.getValue() + " x " + entry.getKey()));
      return result.isCompliant();
    }
  }
}
