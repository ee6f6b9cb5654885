/** Formats of files that hold networks, each with its reader and writer side by side in a package of its own. */
package dev.sculpt.formats;
