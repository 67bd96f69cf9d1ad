using System.Xml.Linq;

namespace Chat.Specs.Katas.Publishing;

/// <summary>Somebody who reads a site in a browser.</summary>
/// <param name="files">What a server has of it, by path.</param>
internal sealed class Visitor(IReadOnlyDictionary<string, string> files)
{
    private readonly Lazy<Dictionary<string, XDocument>> _pages =
        new(() => files.ToDictionary(file => file.Key, file => XDocument.Parse(file.Value)));

    private string _here = "";

    private string _place = "";

    private XElement Page { get; set; } = new("html");

    /// <summary>What stands on the page.</summary>
    public string Reads => Page.Value;

    /// <summary>Somebody who reads the site that was written to a folder.</summary>
    public static Visitor At(string folder) => new(
        Directory.GetFiles(folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllText));

    /// <summary>What stands where the last link led to on its page; nothing where it led to no such place.</summary>
    public string Beside => string.Concat(
        Page.Descendants().Where(element => element.Attribute("id")?.Value == _place).Select(element => element.Value));

    /// <summary>What the browser calls the page.</summary>
    public string Title => string.Concat(Page.Elements("head").Elements("title").Select(title => title.Value));

    /// <summary>Whether a telephone shows it in its own width, and not in that of a desk.</summary>
    public bool HasViewport => Page.Descendants("meta").Any(
        meta => meta.Attribute("name")?.Value == "viewport"
            && meta.Attribute("content")?.Value.StartsWith("width=device-width", StringComparison.Ordinal) is true);

    /// <summary>The texts of all elements of a name.</summary>
    public IEnumerable<string> Sees(string element) => Page.Descendants(element).Select(seen => seen.Value);

    public Visitor Opens(string path)
    {
        files.Keys.ShouldContain(path);
        _here = path;
        Page = XDocument.Parse(files[path]).Root!;
        return this;
    }

    /// <summary>The addresses of the pictures on the page.</summary>
    public IEnumerable<string> Pictures => Page.Descendants("img").Attributes("src").Select(address => address.Value);

    /// <summary>The address of what says how the page looks; null where nothing does.</summary>
    public string? StyleSheet =>
        Page.Descendants("link").FirstOrDefault(link => link.Attribute("rel")?.Value == "stylesheet")
            ?.Attribute("href")?.Value;

    /// <summary>The links that are said to lead to the very page that they stand on.</summary>
    public IEnumerable<string> Current =>
        Page.Descendants("a").Where(link => link.Attribute("aria-current")?.Value == "page").Select(link => link.Value);

    /// <summary>The part of the site that the page is in, by its link; null where nothing says so.</summary>
    public string? Part => Marked.FirstOrDefault();

    /// <summary>The links in the bar that are said to lead to where one is.</summary>
    public IEnumerable<string> Marked =>
        Page.Descendants("a").Where(link => link.Attribute("aria-current") is not null).Select(link => link.Value);

    /// <summary>What can be shown or hidden on the page.</summary>
    public IEnumerable<string> Choices =>
        Page.Descendants("input").Attributes("id").Select(choice => choice.Value);

    /// <summary>What is said of the first link with these words to whoever does not see it.</summary>
    public string? LabelOf(string words) =>
        Page.Descendants("a").FirstOrDefault(link => link.Value == words)?.Attribute("aria-label")?.Value;

    /// <summary>The lights on the page: the letter and the colour of each.</summary>
    public string Lights => string.Join(", ", Page.Descendants("a")
        .Where(link => link.Attribute("class")?.Value.StartsWith("light", StringComparison.Ordinal) is true)
        .Select(light => $"{light.Value} {light.Attribute("class")!.Value["light".Length..].Trim()}"));

    /// <summary>Where all links on the page lead to.</summary>
    public IEnumerable<string> Addresses => AddressesOn(Page);

    /// <summary>Where the links of all pages lead to.</summary>
    public IEnumerable<string> AllAddresses => _pages.Value.Values.SelectMany(AddressesOn);

    /// <summary>The links of all pages that lead to no page, or to no such place on one.</summary>
    public IEnumerable<string> DeadLinks
    {
        get
        {
            var places = _pages.Value.SelectMany(page => page.Value.Descendants().Attributes("id")
                .Select(id => $"/{page.Key}#{id.Value}").Append($"/{page.Key}")).ToHashSet();
            return
                from page in _pages.Value
                from address in AddressesOn(page.Value)
                let target = new Uri(new Uri($"http://site/{page.Key}"), address)
                where target.Host == "site" && !places.Contains(target.AbsolutePath + target.Fragment)
                select $"{page.Key}: {address}";
        }
    }

    private static IEnumerable<string> AddressesOn(XContainer page) =>
        page.Descendants("a").Attributes("href").Select(address => address.Value);

    /// <summary>Where the first link with these words leads to; null where there is none.</summary>
    public string? AddressOf(string words) =>
        Page.Descendants("a").FirstOrDefault(link => link.Value == words)?.Attribute("href")!.Value;

    /// <summary>Goes where the first link with these words leads to.</summary>
    public Visitor Follows(string words)
    {
        var address = AddressOf(words);
        address.ShouldNotBeNull($"a link '{words}' on: {Reads}");
        var target = new Uri(new Uri($"http://site/{_here}"), address);
        Opens(Uri.UnescapeDataString(target.AbsolutePath[1..]));
        _place = target.Fragment.TrimStart('#');
        return this;
    }
}
