@NullMarked
package tragnetz.shared.backups;

import org.jspecify.annotations.NullMarked;
