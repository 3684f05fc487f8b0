@NullMarked
package tragnetz.shared.doctor;

import org.jspecify.annotations.NullMarked;
