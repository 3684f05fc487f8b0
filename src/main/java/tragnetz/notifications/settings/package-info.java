@NullMarked
package tragnetz.notifications.settings;

import org.jspecify.annotations.NullMarked;
