package tragnetz.shared.doctor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

import tragnetz.shared.Settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says what is wrong with this machine or these settings and how to mend it, without starting the
 * house: {@code bin/doctor}. Reads the settings exactly as the application does.
 */
public final class Doctor {

    private Doctor() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(Doctor.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("logging.level.root", "error"));
        Environment environment = application.run(arguments).getEnvironment();
        Settings settings = Binder.get(environment).bindOrCreate("tragnetz", Settings.class);

        List<Finding> findings =
                Stream.of(
                                new MachineVisit(settings, environment).findings(),
                                new DatabaseVisit(settings, environment).findings(),
                                new MailVisit(settings, environment).findings(),
                                new BackupVisit(settings, environment).findings(),
                                new ErasureVisit(settings, environment).findings())
                        .flatMap(List::stream)
                        .toList();
        findings.forEach(finding -> System.out.println(line(finding)));
        long ill = findings.stream().filter(Finding.Ill.class::isInstance).count();
        System.out.println(
                ill == 0 ? "Nothing keeps Tragnetz from running." : ill + " to mend, see above.");
        System.exit(ill == 0 ? 0 : 1);
    }

    private static String line(Finding finding) {
        return switch (finding) {
            case Finding.Well(String what) -> "well  " + what;
            case Finding.Note(String what, String advice) -> "note  " + what + "\n      " + advice;
            case Finding.Ill(String what, String remedy) -> "ILL   " + what + "\n      " + remedy;
        };
    }
}
