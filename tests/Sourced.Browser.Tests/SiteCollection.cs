namespace Sourced.Browser.Tests;

/// <summary>The site is published once and the browser started once for all tests here.</summary>
[CollectionDefinition(nameof(SiteCollection))]
public sealed class SiteCollection : ICollectionFixture<PublishedSite>, ICollectionFixture<Browser>;
