// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title A contract that operators may have to call: it notes who called, returns something, and can refuse.
contract Called {
    error Refused(uint256 lease);

    address public caller;
    uint256 public confirmed;

    function confirm(uint256 lease) external returns (uint256) {
        if (lease == 0) revert Refused(lease);
        (caller, confirmed) = (msg.sender, lease);
        return lease + 1;
    }

    function withdraw() external {
        caller = msg.sender;
    }
}

/// @title A contract that refuses every call.
contract Refusing {
    error No();

    fallback() external payable {
        revert No();
    }
}
