package tragnetz.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The handler's form carries files ({@code multipart/form-data}); all others take small forms only.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Uploads {

    /** Largest sum of the files of one form. */
    int SHEET = 25;

    /** Largest sum of the files of one form. */
    int FILE = 10;

    /** Most that the files of one form may weigh together, in megabytes. */
    int megabytes();

    /** Most that the typed fields of one form may weigh together, in kilobytes. */
    int kilobytes() default 256;
}
