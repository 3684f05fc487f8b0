@NullMarked
package tragnetz.notifications.letters;

import org.jspecify.annotations.NullMarked;
