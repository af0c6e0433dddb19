// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";

/// @title A token that nobody can burn.
contract LastingToken is ERC20 {
    constructor() ERC20("Lasting", "LST") {
        _mint(msg.sender, 1e9 ether);
    }
}

/// @title A token whose burning was switched off.
contract StoppedToken is LastingToken {
    error BurningIsOff();

    function burn(uint256) external pure {
        revert BurningIsOff();
    }
}

/// @title A token that keeps a hundredth of what is moved on behalf of its owner.
contract TaxingToken is LastingToken {
    function transferFrom(address from, address to, uint256 amount) public override returns (bool) {
        super.transferFrom(from, to, amount - amount / 100);
        return true;
    }
}
