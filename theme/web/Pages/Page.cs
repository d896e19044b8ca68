using Microsoft.AspNetCore.Components;

namespace Sourced.Theme.Pages;

/// <summary>A component that turns one view model into one whole page.</summary>
public abstract class Page<TView> : ComponentBase
    where TView : class
{
    [Parameter]
    [EditorRequired]
    public required TView View { get; set; }
}
