@NullMarked
package tragnetz.shared.jobs;

import org.jspecify.annotations.NullMarked;
