@NullMarked
package tragnetz.shared.access;

import org.jspecify.annotations.NullMarked;
