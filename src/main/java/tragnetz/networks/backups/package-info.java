@NullMarked
package tragnetz.networks.backups;

import org.jspecify.annotations.NullMarked;
