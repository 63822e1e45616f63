// SPDX-License-Identifier: EUPL-1.2
#include "gui/look/standard_icons.h"

namespace mal {

QString nameOfStandardIcon(QStyle::StandardPixmap which) {
    switch (static_cast<int>(which)) {
        case QStyle::SP_MessageBoxInformation:
            return QStringLiteral("info");
        case QStyle::SP_MessageBoxQuestion:
            return QStringLiteral("help");
        case QStyle::SP_MessageBoxWarning:
        case QStyle::SP_MessageBoxCritical:
            return QStringLiteral("warning");
        case QStyle::SP_DirIcon:
        case QStyle::SP_DirClosedIcon:
        case QStyle::SP_DirOpenIcon:
        case QStyle::SP_DirLinkIcon:
        case QStyle::SP_DirHomeIcon:
            return QStringLiteral("folder");
        case QStyle::SP_FileIcon:
        case QStyle::SP_FileLinkIcon:
            return QStringLiteral("file");
        case QStyle::SP_ComputerIcon:
        case QStyle::SP_DesktopIcon:
            return QStringLiteral("computer");
        case QStyle::SP_DriveHDIcon:
        case QStyle::SP_DriveFDIcon:
        case QStyle::SP_DriveCDIcon:
        case QStyle::SP_DriveDVDIcon:
        case QStyle::SP_DriveNetIcon:
            return QStringLiteral("drive");
        case QStyle::SP_FileDialogNewFolder:
            return QStringLiteral("folder-new");
        case QStyle::SP_FileDialogToParent:
            return QStringLiteral("arrow-up");
        case QStyle::SP_FileDialogDetailedView:
            return QStringLiteral("details");
        case QStyle::SP_FileDialogListView:
            return QStringLiteral("list");
        case QStyle::SP_FileDialogBack:
        case QStyle::SP_ArrowBack:
        case QStyle::SP_ArrowLeft:
            return QStringLiteral("chevron-left");
        case QStyle::SP_ToolBarHorizontalExtensionButton:
        case QStyle::SP_ArrowForward:
        case QStyle::SP_ArrowRight:
            return QStringLiteral("chevron-right");
        default:
            return {};
    }
}

}  // namespace mal
