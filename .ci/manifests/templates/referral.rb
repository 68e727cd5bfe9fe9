# For Homebrew. It goes into the folder Formula of a tap.
class Referral < Formula
  desc "Drafts a referral to children's social care"
  homepage "{{.Address}}"
  version "{{.Version}}"
  license "MIT"

  on_macos do
    on_arm do
      url "{{.URL "darwin-arm64"}}"
      sha256 "{{.Sum "darwin-arm64"}}"
    end
    on_intel do
      url "{{.URL "darwin-amd64"}}"
      sha256 "{{.Sum "darwin-amd64"}}"
    end
  end

  on_linux do
    on_arm do
      url "{{.URL "linux-arm64"}}"
      sha256 "{{.Sum "linux-arm64"}}"
    end
    on_intel do
      url "{{.URL "linux-amd64"}}"
      sha256 "{{.Sum "linux-amd64"}}"
    end
  end

  def install
    bin.install "referral"
  end

  test do
    assert_match version.to_s, shell_output("#{bin}/referral version")
  end
end
