@NullMarked
package tragnetz.shared.files;

import org.jspecify.annotations.NullMarked;
