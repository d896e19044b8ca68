using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Presentation;
using A = DocumentFormat.OpenXml.Drawing;

namespace Sourced.Publishing.Kits.Slides;

/// <summary>The shapes of slides and of the layouts under them.</summary>
internal static class SlideShapes
{
    /// <summary>A place of the layout, filled. Where it stands and how it looks is the layout's, but for a box of its own.</summary>
    public static Shape Filled(
        uint id,
        string name,
        PlaceholderShape placeholder,
        IEnumerable<A.Paragraph> paragraphs,
        bool locked = false,
        SlideBox? box = null
    ) =>
        new(
            new NonVisualShapeProperties(
                new NonVisualDrawingProperties { Id = id, Name = name },
                new NonVisualShapeDrawingProperties(Locks(locked)),
                new ApplicationNonVisualDrawingProperties(placeholder)
            ),
            box is { } own ? new ShapeProperties(own.ToTransform()) : new ShapeProperties(),
            SlideText.Body<TextBody>(paragraphs)
        );

    /// <summary>A place of a layout or master.</summary>
    /// <param name="box">In points.</param>
    public static Shape Place(
        uint id,
        string name,
        PlaceholderShape placeholder,
        SlideBox box,
        A.ListStyle style,
        A.TextAnchoringTypeValues anchor,
        string prompt,
        bool locked = false
    ) =>
        new(
            new NonVisualShapeProperties(
                new NonVisualDrawingProperties { Id = id, Name = name },
                new NonVisualShapeDrawingProperties(Locks(locked)),
                new ApplicationNonVisualDrawingProperties(placeholder)
            ),
            new ShapeProperties(box.ToTransform()),
            new TextBody(
                new A.BodyProperties(new A.NoAutoFit())
                {
                    LeftInset = 0,
                    RightInset = 0,
                    TopInset = 0,
                    BottomInset = 0,
                    Anchor = anchor,
                    Wrap = A.TextWrappingValues.Square,
                },
                style,
                new A.Paragraph(new A.Run(new A.RunProperties { Language = "en-US" }, new A.Text(prompt)))
            )
        );

    /// <summary>A bar of one colour, for the eye alone.</summary>
    public static Shape Bar(uint id, string name, SlideBox box, string colour) =>
        new(
            new NonVisualShapeProperties(
                new NonVisualDrawingProperties(Decorative())
                {
                    Id = id,
                    Name = name,
                    Description = "",
                },
                new NonVisualShapeDrawingProperties(),
                new ApplicationNonVisualDrawingProperties { UserDrawn = true }
            ),
            new ShapeProperties(
                box.ToTransform(),
                new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle },
                new A.SolidFill(new A.RgbColorModelHex { Val = colour }),
                new A.Outline(new A.NoFill())
            )
        );

    public static Picture Picture(uint id, string name, string description, string relationship, SlideBox box) =>
        new(
            new NonVisualPictureProperties(
                new NonVisualDrawingProperties
                {
                    Id = id,
                    Name = name,
                    Description = description,
                },
                new NonVisualPictureDrawingProperties(new A.PictureLocks { NoChangeAspect = true }),
                new ApplicationNonVisualDrawingProperties()
            ),
            new BlipFill(new A.Blip { Embed = relationship }, new A.Stretch(new A.FillRectangle())),
            new ShapeProperties(box.ToTransform(), new A.PresetGeometry(new A.AdjustValueList()) { Preset = A.ShapeTypeValues.Rectangle })
        );

    /// <summary>The tree that holds the shapes of a slide.</summary>
    public static CommonSlideData Data(IEnumerable<OpenXmlElement> shapes, string? background = null, string? name = null)
    {
        var data = new CommonSlideData();
        if (name is not null)
            data.Name = name;
        if (background is not null)
            data.Append(
                new Background(new BackgroundProperties(new A.SolidFill(new A.RgbColorModelHex { Val = background }), new A.EffectList()))
            );
        var tree = new ShapeTree(
            new NonVisualGroupShapeProperties(
                new NonVisualDrawingProperties { Id = 1, Name = "" },
                new NonVisualGroupShapeDrawingProperties(),
                new ApplicationNonVisualDrawingProperties()
            ),
            new GroupShapeProperties(
                new A.TransformGroup(
                    new A.Offset { X = 0, Y = 0 },
                    new A.Extents { Cx = 0, Cy = 0 },
                    new A.ChildOffset { X = 0, Y = 0 },
                    new A.ChildExtents { Cx = 0, Cy = 0 }
                )
            )
        );
        foreach (var shape in shapes)
            tree.Append(shape);
        data.Append(tree);
        return data;
    }

    /// <summary>A place that stays where it is: the source of a number is not moved away from it by accident.</summary>
    private static A.ShapeLocks Locks(bool locked) =>
        locked
            ? new A.ShapeLocks
            {
                NoGrouping = true,
                NoMove = true,
                NoResize = true,
                NoRotation = true,
            }
            : new A.ShapeLocks { NoGrouping = true };

    private static A.NonVisualDrawingPropertiesExtensionList Decorative()
    {
        const string Uri = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";
        const string Xml = """<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>""";
        var extension = new A.NonVisualDrawingPropertiesExtension { Uri = Uri };
        extension.InnerXml = Xml;
        return new A.NonVisualDrawingPropertiesExtensionList(extension);
    }
}
