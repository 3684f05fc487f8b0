@NullMarked
package tragnetz.shared.sql;

import org.jspecify.annotations.NullMarked;
