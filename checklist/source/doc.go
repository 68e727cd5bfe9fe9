// Package source says what each source of guidance is and when it was read.
//
// It knows titles, kinds and years. It does not know what a source says: the
// files that cite it carry that in their own words. Start at Get.
package source
