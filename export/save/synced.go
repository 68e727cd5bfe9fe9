package save

import "strings"

// syncVariables are the variables that sync programs set, with the service they belong to.
var syncVariables = []struct{ variable, name string }{
	{"OneDrive", "OneDrive"},
	{"OneDriveCommercial", "OneDrive"},
	{"OneDriveConsumer", "OneDrive"},
	{"DROPBOX", "Dropbox"},
}

// syncFolders are the names, in lower case, that sync programs give their folders. A folder's name is one of these, or
// begins with one followed by a space, a hyphen or a bracket, as in "OneDrive - Hill Lane School".
var syncFolders = []struct{ folder, name string }{
	{"onedrive", "OneDrive"},
	{"dropbox", "Dropbox"},
	{"google drive", "Google Drive"},
	{"googledrive", "Google Drive"},
	{"my drive", "Google Drive"},
	{"shared drives", "Google Drive"},
	{"icloud drive", "iCloud"},
	{"iclouddrive", "iCloud"},
	{"com~apple~clouddocs", "iCloud"},
	{"mobile documents", "iCloud"},
}

// Synced names the service that copies path to other computers, by the variables and names of folders that OneDrive,
// Dropbox, Google Drive and iCloud use. It does not look at the disk, so not ok only means that there was no sign of a
// copy: macOS, for one, can keep Desktop and Documents in iCloud under their own names.
func Synced(path string, env func(string) string) (name string, ok bool) {
	parts := pathParts(path)
	for _, v := range syncVariables {
		root := pathParts(env(v.variable))
		if len(root) > 0 && len(root) <= len(parts) && strings.Join(root, "/") == strings.Join(parts[:len(root)], "/") {
			return v.name, true
		}
	}
	for _, p := range parts {
		for _, f := range syncFolders {
			if rest, found := strings.CutPrefix(p, f.folder); found && (rest == "" || strings.ContainsAny(rest[:1], " -(")) {
				return f.name, true
			}
		}
	}
	return "", false
}

// pathParts returns the folders and the file of a path in lower case, with slashes or backslashes.
func pathParts(path string) []string {
	return strings.FieldsFunc(strings.ToLower(path), func(r rune) bool { return r == '/' || r == '\\' })
}
