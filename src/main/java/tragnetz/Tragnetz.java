package tragnetz;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The house: one process that carries support networks between their meetings. */
@SpringBootApplication
public class Tragnetz {

    public static void main(String[] arguments) {
        SpringApplication.run(Tragnetz.class, arguments);
    }
}
