import java.io.File;
import java.io.FileInputStream;
import java.io.InputStream;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Validates files against PDF/UA-1 and PDF/A-2a, and exits with 1 if one fails. */
public class Validate {
    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean compliant = true;
        for (String file : files) {
            for (PDFAFlavour flavour : new PDFAFlavour[] {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A}) {
                compliant &= validate(new File(file), flavour);
            }
        }
        System.exit(compliant ? 0 : 1);
    }

    private static boolean validate(File file, PDFAFlavour flavour) throws Exception {
        try (InputStream in = new FileInputStream(file);
                PDFAParser parser = Foundries.defaultInstance().createParser(in, flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s: %s %s (%d checks)%n", file.getName(), flavour.getId(),
                    result.isCompliant() ? "compliant" : "NOT COMPLIANT", result.getTotalAssertions());
            int shown = 0;
            for (TestAssertion a : result.getTestAssertions()) {
                if (a.getStatus() == TestAssertion.Status.FAILED && shown++ < 8) {
                    System.out.printf("  %s-%d: %s (%s)%n", a.getRuleId().getClause(), a.getRuleId().getTestNumber(),
                            a.getMessage(), a.getLocation().getContext());
                }
            }
            return result.isCompliant();
        }
    }
}
