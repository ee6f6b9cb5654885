/** Plugins of strangers, some of them bad, that tests pack into jars and drop in. */
package dev.sculpt.runner.stranger;
