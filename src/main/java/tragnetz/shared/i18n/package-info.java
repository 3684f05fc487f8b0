@NullMarked
package tragnetz.shared.i18n;

import org.jspecify.annotations.NullMarked;
